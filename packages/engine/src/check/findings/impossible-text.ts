import type { TextFormat, TextRules } from "../../definition.ts";
import { LONGEST_TEXT } from "../../evaluator/texts.ts";
import { isWritableNumber } from "./is-writable-number.ts";

const LENGTHS: Readonly<
  Record<TextFormat, { readonly shortest: number; readonly longest: number; readonly called: string }>
> = {
  email: { shortest: 5, longest: LONGEST_TEXT, called: "an e-mail address" },
  url: { shortest: 8, longest: LONGEST_TEXT, called: "a web address" },
  phone: { shortest: 5, longest: 21, called: "a phone number" },
  number: { shortest: 1, longest: LONGEST_TEXT, called: "a number" },
};

/** Why no text meets the rules, and what to do; a pattern is not looked into. */
export function impossibleText({
  format,
  minLength = 0,
  maxLength = LONGEST_TEXT,
  min,
  max,
}: TextRules): string | null {
  const least = Math.max(1, minLength);
  const most = Math.min(maxLength, LONGEST_TEXT);
  if (least > most)
    return `its text needs at least ${characters(least)} and may have at most ${most}; change minLength or maxLength`;
  if (format === undefined) return null;

  const { shortest, longest, called } = LENGTHS[format];
  if (most < shortest)
    return `its maxLength is ${most} and ${called} has at least ${characters(shortest)}; raise maxLength`;
  if (least > longest)
    return `its minLength is ${least} and ${called} has at most ${characters(longest)}; lower minLength`;
  if (format !== "number") return null;

  const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  if (low > high) return `its min is ${low} and its max is ${high}; exchange or change them`;
  return isWritableNumber(low, high, most)
    ? null
    : `no number from its min to its max can be written in ${characters(most)}; raise maxLength or change min and max`;
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}
