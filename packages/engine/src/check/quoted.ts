/** A name as it stands in a message. */
export function quoted(name: string): string {
  return `"${name}"`;
}
