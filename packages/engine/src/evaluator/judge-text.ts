import type { AnswerError } from "../state.ts";
import { matchPattern } from "./match-pattern.ts";
import type { ProgramNode } from "./program.ts";
import { lengthOf, NUMBER, numberIn } from "./texts.ts";

/** All that a text that is neither empty nor too long misses. */
export function judgeText(rules: ProgramNode, text: string): AnswerError[] {
  const { minLength = 0, maxLength = Infinity, pattern, badPattern, format, min = -Infinity, max = Infinity } = rules;
  const errors: AnswerError[] = [];
  const got = lengthOf(text);
  if (got < minLength) errors.push({ code: "too-short", min: minLength, got });
  if (got > maxLength) errors.push({ code: "too-long", max: maxLength });
  if (badPattern || (pattern && !matchPattern(pattern, text))) errors.push({ code: "pattern" });
  if (format && !(FORMATS[format].test(text) && (format !== "url" || URL.canParse(text))))
    errors.push({ code: "format", format });
  // A text that is no number lies nowhere.
  const number = numberIn(text);
  if (number < min) errors.push({ code: "too-small", min });
  if (number > max) errors.push({ code: "too-large", max });
  return errors;
}

// None of these goes back over what it has read, so each is linear in the text.
const FORMATS = {
  email: /^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+$/,
  url: /^https?:\/\/\S+$/i,
  number: NUMBER,
  phone: /^\+?[0-9 ()-]{5,20}$/,
};
