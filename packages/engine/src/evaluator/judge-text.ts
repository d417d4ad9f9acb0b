import type { AnswerError } from "../state.ts";
import { matchPattern } from "./match-pattern.ts";
import type { ProgramTextSet } from "./program.ts";
import { isTooLong, LONGEST_TEXT, lengthOf, numberIn } from "./texts.ts";

/** All that a text that is not empty misses. */
export function judgeText(rules: ProgramTextSet, value: unknown): AnswerError[] {
  if (typeof value !== "string") return [{ code: "wrong-type" }];
  if (isTooLong(value)) return [{ code: "too-long", max: LONGEST_TEXT }];
  const errors: AnswerError[] = [];
  const { minLength, maxLength, pattern, format, min, max } = rules;
  const got = lengthOf(value);
  if (minLength !== undefined && got < minLength) errors.push({ code: "too-short", min: minLength, got });
  if (maxLength !== undefined && got > maxLength) errors.push({ code: "too-long", max: maxLength });
  if (pattern !== undefined && (!pattern || !matchPattern(pattern, value))) errors.push({ code: "pattern" });
  if (format === "number") {
    const number = numberIn(value);
    if (number === null) errors.push({ code: "format", format });
    else {
      if (min !== undefined && number < min) errors.push({ code: "too-small", min });
      if (max !== undefined && number > max) errors.push({ code: "too-large", max });
    }
  } else if (format && !hasFormat[format](value)) errors.push({ code: "format", format });
  return errors;
}

const hasFormat = {
  email(text: string): boolean {
    // By parts: as one expression it would take the square of the text's length.
    const [name, domain, more] = text.split("@", 3);
    return !!name && !!domain && more === undefined && !/\s/.test(text) && domain.slice(1, -1).includes(".");
  },
  url: (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text),
  phone: (text: string): boolean => /^\+?[0-9 ()-]{5,20}$/.test(text),
};
