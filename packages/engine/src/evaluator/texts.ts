/** Longer answers are not looked at any further. */
export const LONGEST_TEXT = 10_000;

export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** In code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

export function isTooLong(text: string): boolean {
  // A code point takes at most two places, so most texts need not be counted.
  return text.length > LONGEST_TEXT && (text.length > 2 * LONGEST_TEXT || lengthOf(text) > LONGEST_TEXT);
}

/** A number as people write it, or null. */
export function numberIn(text: string): number | null {
  const written = text.trim();
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}
