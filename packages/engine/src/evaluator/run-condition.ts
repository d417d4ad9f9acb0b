import type { Condition, Term } from "./condition.ts";

/** What a condition may look at: the answers that count, with what is not answered as `""`, `[]` and NaN. */
export interface Seen {
  value(set: number): Value;
  total(): number;
  skipped(): readonly string[];
}

export type Value = boolean | number | string | readonly string[];

/** Never fails and always ends: its depth was bounded when it was compiled. */
export function runCondition(condition: Condition, seen: Seen): boolean {
  return resultOf(condition, seen) === true;
}

function resultOf(term: Term, seen: Seen): Value {
  if (typeof term !== "object") return term;
  const [what, ...parts] = term;
  const values = parts.map((part: Term) => resultOf(part, seen));
  const [one = "", other = ""] = values;
  const text = String(other);
  // Which of them is a text and which a list was decided when it was compiled.
  const words = typeof one === "object" ? one : String(one);
  switch (what) {
    case "&":
      return !values.includes(false);
    case "|":
      return values.includes(true);
    case "h":
      return typeof one === "number" ? !Number.isNaN(one) : words.length > 0;
    case "c":
      return words.includes(text);
    case "s":
      return String(one).startsWith(text);
    case "e":
      return String(one).endsWith(text);
    case "t":
    case "n":
    case "l":
      return seen.value(Number(one));
    case "T":
      return seen.total();
    case "k":
      return seen.skipped();
    case "[":
      return values.map(String);
    case "+":
      return Number(one);
    case "z":
      return [...words].length;
    default:
      return ((what >> order(one, other)) & 1) > 0;
  }
}

/** 0 for less, 1 for equal, 2 for greater, 3 where there is nothing to compare. */
function order(left: Value, right: Value): number {
  if (left === right) return 1;
  if (typeof left !== "string" || typeof right !== "string") return left < right ? 0 : left > right ? 2 : 3;
  for (let at = 0; ; at++) {
    // By code point: UTF-16 would put U+1F600 before U+FF5E. Behind an equal one its second half is equal too.
    const one = left.codePointAt(at) ?? -1;
    const other = right.codePointAt(at) ?? -1;
    if (one !== other) return one < other ? 0 : 2;
  }
}
