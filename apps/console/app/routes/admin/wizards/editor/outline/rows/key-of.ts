/** The own key of what a dotted key names. */
export function keyOf(at: string): string {
  return at.slice(at.lastIndexOf(".") + 1);
}
