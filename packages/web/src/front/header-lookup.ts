/** Gives a request header by its lower-case name, however the server keeps them. */
export type HeaderLookup = (name: string) => string | undefined;
