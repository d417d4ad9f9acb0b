/** An answer to one set as somebody gave it, with the texts behind its options by their own keys. */
export interface Given {
  readonly value: unknown;
  readonly inputs: Readonly<Record<string, string>>;
}
