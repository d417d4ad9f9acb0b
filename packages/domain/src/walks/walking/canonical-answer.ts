import type { SetDefinition } from "@boardwalk/engine";
import { NO_ANSWER, type SetAnswer } from "./set-answer.ts";

export type AnswerFault = "wrong-type" | "too-long" | "unknown-option";
export type CanonicalAnswer =
  | { readonly ok: true; readonly answer: SetAnswer }
  | { readonly ok: false; readonly because: AnswerFault };

/** The engine judges a longer text no further, so nothing longer is kept. In code points. */
const LONGEST_TEXT = 10_000;

/** An answer as it may be kept, whether it is valid or not: a text half typed is one. Files are attached, never said. */
export function canonicalAnswer(
  set: SetDefinition,
  value: unknown,
  inputs: Readonly<Record<string, unknown>>,
): CanonicalAnswer {
  if (value === null || value === undefined) return { ok: true, answer: NO_ANSWER };
  switch (set.type) {
    case "TEXT_INPUT":
    case "DATE_PICKER":
      return textAnswer(value);
    case "SINGLE":
      if (typeof value !== "string") return { ok: false, because: "wrong-type" };
      return choiceAnswer(set, value === "" ? [] : [value], inputs);
    case "MULTIPLE":
      if (!Array.isArray(value)) return { ok: false, because: "wrong-type" };
      return choiceAnswer(set, value, inputs);
    case "FILE_UPLOAD":
      return { ok: false, because: "wrong-type" };
  }
}

function textAnswer(value: unknown): CanonicalAnswer {
  if (typeof value !== "string") return { ok: false, because: "wrong-type" };
  const text = plainText(value);
  if (isTooLong(text)) return { ok: false, because: "too-long" };
  return { ok: true, answer: text.trim() === "" ? NO_ANSWER : { value: text, inputs: {} } };
}

function choiceAnswer(
  set: SetDefinition,
  named: readonly unknown[],
  given: Readonly<Record<string, unknown>>,
): CanonicalAnswer {
  const names = new Set<unknown>(named);
  const options = set.options.filter(({ key, active }) => active && names.has(key));
  if (named.some((name) => typeof name !== "string")) return { ok: false, because: "wrong-type" };
  if (options.length < names.size) return { ok: false, because: "unknown-option" };
  const inputs: Record<string, string> = {};
  for (const { key, requiresInput } of options) {
    const said = requiresInput && Object.hasOwn(given, key) ? given[key] : undefined;
    if (said === undefined || said === null) continue;
    if (typeof said !== "string") return { ok: false, because: "wrong-type" };
    const text = plainText(said);
    if (isTooLong(text)) return { ok: false, because: "too-long" };
    if (text.trim() !== "") inputs[key] = text;
  }
  const keys = options.map(({ key }) => key);
  const [first = null] = keys;
  if (first === null) return { ok: true, answer: NO_ANSWER };
  return { ok: true, answer: { value: set.type === "SINGLE" ? first : keys, inputs } };
}

// A form sends line ends as two characters and a script as one. PostgreSQL keeps neither nulls nor half letters.
function plainText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

function isTooLong(text: string): boolean {
  return text.length > LONGEST_TEXT && (text.length > 2 * LONGEST_TEXT || Array.from(text).length > LONGEST_TEXT);
}
