const list = new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" });

/** "a passkey, a password and two other accounts" */
export function listInWords(things: readonly string[]): string {
  return list.format(things);
}
