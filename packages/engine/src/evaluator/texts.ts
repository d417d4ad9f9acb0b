/** Longer answers are not looked at any further. */
export const LONGEST_TEXT = 10_000;

/** In code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function isTooLong(text: string): boolean {
  // A code point takes at most two places: what is longer than that need not be counted.
  return text.length > LONGEST_TEXT && (text.length > 2 * LONGEST_TEXT || lengthOf(text) > LONGEST_TEXT);
}

export const NUMBER = /^\s*-?\d+(\.\d+)?\s*$/;

/** A number as people write it, or NaN. */
export function numberIn(text: string): number {
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}
