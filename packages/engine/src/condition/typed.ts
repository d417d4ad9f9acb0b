import type { Condition, ListTerm, NumberTerm, TextTerm } from "../evaluator/condition.ts";
import { ConditionFault } from "./condition-fault.ts";

/** A part of a condition with its type, and where and how it is written. */
export type Typed = TypedCode & Placed;

export interface Placed {
  readonly start: number;
  readonly written: string;
}

export type TypedCode =
  | { readonly type: "truth"; readonly code: Condition }
  | { readonly type: "text"; readonly code: TextTerm }
  | { readonly type: "number"; readonly code: NumberTerm }
  | { readonly type: "list"; readonly code: ListTerm };

const shownCharacters = 60;

/** Such as "`total` is a number". */
export function saying(part: Typed): string {
  const words = part.written.replace(/\s+/g, " ");
  const shown = words.length > shownCharacters ? `${[...words].slice(0, shownCharacters - 1).join("")}…` : words;
  return `${/^["']/.test(shown) && part.type === "text" ? shown : `\`${shown}\``} is a ${part.type}`;
}

const waysToAsk: Readonly<Record<Exclude<Typed["type"], "truth">, string>> = {
  text: 'compare it, as in == "a text", or ask has()',
  number: "compare it, as in < 50, or ask has()",
  list: 'ask whether "a text" in it, has() or size()',
};

/** The part as a truth; `need` says what wants one. */
export function truthOf(part: Typed, need: string): Condition {
  if (part.type === "truth") return part.code;
  throw new ConditionFault(`${saying(part)}, but ${need}: ${waysToAsk[part.type]}`, part.start);
}
