/** One way to do the same work: a module that serves it, in a process of its own. */
export interface Alternative {
  readonly name: string;
  /** Exports `serve: Serve`. */
  readonly module: URL;
  /** Handed to `serve`, such as a database's address. */
  readonly input: string;
  readonly path: string;
  readonly visitors: readonly Visitor[];
}

/** Whoever asks, and what each answer to them has to contain. */
export interface Visitor {
  readonly cookie: string;
  readonly expects: string;
}

/** Begins to serve on a free port of 127.0.0.1 and says which. */
export type Serve = (input: string) => Promise<number>;
