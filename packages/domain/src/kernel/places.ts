export interface Place {
  readonly city: string | null;
  /** ISO 3166 code. */
  readonly country: string | null;
}

/** Where an address is, from a file on this machine: no address ever leaves it. */
export interface Places {
  locate(address: string | null): Place;
}
