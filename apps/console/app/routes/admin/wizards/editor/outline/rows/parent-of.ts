/** The dotted key of what a thing is in; null for a step. */
export function parentOf(at: string): string | null {
  const dot = at.lastIndexOf(".");
  return dot < 0 ? null : at.slice(0, dot);
}
