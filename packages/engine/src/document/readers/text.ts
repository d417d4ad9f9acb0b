import { codePoints } from "../code-points.ts";
import type { JsonObject } from "../json.ts";
import { type Reader, refuseValue } from "./reader.ts";

export const MOST_WITHOUT_LIMIT = 5_000;

interface TextForm {
  /** Counted in code points. */
  readonly from?: number;
  readonly to?: number;
  /** Says the length too, unless there is a `to`. */
  readonly pattern?: RegExp;
  /** What a pattern cannot say. */
  readonly means?: (text: string) => boolean;
  readonly expected?: string;
}

export function text(form: TextForm = {}): Reader<string> {
  const { from = 0, pattern, means } = form;
  const { to = pattern ? Number.POSITIVE_INFINITY : MOST_WITHOUT_LIMIT } = form;
  const expected = form.expected ?? lengthInWords(from, to);
  const schema: JsonObject = {
    type: "string",
    ...(from > 0 && { minLength: from }),
    ...(Number.isFinite(to) && { maxLength: to }),
    ...(pattern && { pattern: pattern.source }),
  };
  return {
    expected,
    read(value, reading, words = expected) {
      if (
        typeof value !== "string" ||
        !hasLength(value, from, to) ||
        pattern?.test(value) === false ||
        means?.(value) === false
      ) {
        return refuseValue(value, words, reading);
      }
      return value;
    },
    write: (value) => value,
    schema: () => schema,
  };
}

function lengthInWords(from: number, to: number): string {
  if (!Number.isFinite(to)) return "a text";
  return from > 0 ? `a text of ${from} to ${to} characters` : `a text of at most ${to} characters`;
}

function hasLength(text: string, from: number, to: number): boolean {
  // A code point takes one or two units, so most texts need no counting.
  if (text.length >= from * 2 && text.length <= to) return true;
  if (text.length < from || text.length > to * 2) return false;
  const count = codePoints(text);
  return count >= from && count <= to;
}
