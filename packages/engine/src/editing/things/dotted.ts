/** The dotted key of what stands in another, or of a step where `within` is null. */
export function dotted(within: string | null, key: string): string {
  return within === null ? key : `${within}.${key}`;
}

/** Its own key, which is the last in a dotted one. */
export function ownKeyOf(at: string): string {
  return at.slice(at.lastIndexOf(".") + 1);
}

/** What it stands in; null of a step. */
export function withinOf(at: string): string | null {
  const end = at.lastIndexOf(".");
  return end === -1 ? null : at.slice(0, end);
}

export function isWithin(at: string, other: string): boolean {
  return at === other || at.startsWith(`${other}.`);
}
