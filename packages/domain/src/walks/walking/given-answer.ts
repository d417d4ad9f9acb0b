/** What somebody gave for one set, as it comes from outside: nothing in it is believed. */
export interface GivenAnswer {
  readonly value: unknown;
  /** Texts behind options, by the options' own keys. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The fingerprint of the answer that the page was drawn from; null where there is none to compare. */
  readonly was: string | null;
}
