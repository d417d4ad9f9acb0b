/** What `?at=` holds: dotted keys, by commas, which no key has. */
export function selectionOf(search: string): readonly string[] {
  const at = new URLSearchParams(search).get("at");
  return at === null || at === "" ? [] : at.split(",");
}
