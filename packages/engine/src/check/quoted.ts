const LONGEST = 310;

/** A name as it stands in a message; what no key can be as long as is cut. */
export function quoted(name: string): string {
  return `"${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}"`;
}
