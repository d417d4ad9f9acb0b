import type { Condition, ListTerm, NumberTerm, TextTerm } from "./condition.ts";

/** What a condition may look at: the answers that count, with what is not answered as `""`, `[]` and `null`. */
export interface Seen {
  text(set: number): string;
  number(set: number): number | null;
  list(set: number): readonly string[];
  total(): number;
  skipped(): readonly string[];
}

type Value = boolean | number | string | readonly string[] | null;

/** Never fails and always ends: its depth was bounded when it was compiled. */
export function runCondition(condition: Condition, seen: Seen): boolean {
  if (typeof condition === "boolean") return condition;
  switch (condition[0]) {
    case "!":
      return !runCondition(condition[1], seen);
    case "&":
      return condition[1].every((part) => runCondition(part, seen));
    case "|":
      return condition[1].some((part) => runCondition(part, seen));
    case "h": {
      const value = termOf(condition[1], seen);
      return typeof value === "object" || typeof value === "string" ? !!value?.length : true;
    }
    case "c":
      return wordsOf(condition[1], seen).includes(textOf(condition[2], seen));
    case "s":
      return textOf(condition[1], seen).startsWith(textOf(condition[2], seen));
    case "e":
      return textOf(condition[1], seen).endsWith(textOf(condition[2], seen));
    default: {
      const left = termOf(condition[1], seen);
      const right = termOf(condition[2], seen);
      return left !== null && right !== null && ((condition[0] >> order(left, right)) & 1) === 1;
    }
  }
}

function termOf(node: Condition | NumberTerm | TextTerm | ListTerm, seen: Seen): Value {
  if (typeof node !== "object") return node;
  switch (node[0]) {
    case "n":
      return seen.number(node[1]);
    case "T":
      return seen.total();
    case "+":
      return Number(node[1]);
    case "z":
      return [...wordsOf(node[1], seen)].length;
    case "t":
    case "l":
    case "k":
    case "[":
      return wordsOf(node, seen);
    default:
      return runCondition(node, seen);
  }
}

function wordsOf(term: TextTerm | ListTerm, seen: Seen): string | readonly string[] {
  if (typeof term === "string" || term[0] === "t") return textOf(term, seen);
  if (term[0] === "l") return seen.list(term[1]);
  return term[0] === "k" ? seen.skipped() : term[1];
}

function textOf(term: TextTerm, seen: Seen): string {
  return typeof term === "string" ? term : seen.text(term[1]);
}

/** 0 for less, 1 for equal, 2 for greater. */
function order(left: Value, right: Value): number {
  if (left === right) return 1;
  if (typeof left !== "string" || typeof right !== "string") return Number(left) < Number(right) ? 0 : 2;
  for (let at = 0; ; at++) {
    // By code point: UTF-16 would put U+1F600 before U+FF5E. Behind an equal one its second half is equal too.
    const one = left.codePointAt(at) ?? -1;
    const other = right.codePointAt(at) ?? -1;
    if (one !== other) return one < other ? 0 : 2;
  }
}
