/** How often a code may still be typed, where it may be at all. */
export function triesInWords(triesLeft: number): string {
  return triesLeft === 1 ? "One try is left." : `${triesLeft} tries are left.`;
}
