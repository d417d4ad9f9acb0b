/** Longer answers are not looked at any further. */
export const LONGEST_TEXT = 10_000;

export function isBlank(text: string): boolean {
  return !text.trim();
}

/** In code points. */
export function lengthOf(text: string): number {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "x").length;
}

export function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT && lengthOf(text) > LONGEST_TEXT;
}

export const NUMBER = /^\s*-?\d+(\.\d+)?\s*$/;

/** A number as people write it, or NaN. */
export function numberIn(text: string): number {
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}
