import type { Condition, Relation } from "../evaluator/condition.ts";
import { ConditionFault } from "./condition-fault.ts";
import { saying, type Typed } from "./typed.ts";

const relations: Readonly<Record<string, Relation>> = { "<": 1, "==": 2, "<=": 3, ">": 4, "!=": 5, ">=": 6 };

export function isComparison(sign: string): boolean {
  return sign === "in" || Object.hasOwn(relations, sign);
}

/** The comparison of two parts, if their types allow it. */
export function compare(left: Typed, sign: string, right: Typed): Condition {
  if (sign === "in") return member(left, right);
  const relation = relations[sign] ?? 2;
  for (const part of [left, right]) {
    if (part.type === "list") {
      throw new ConditionFault(
        `${saying(part)}, and ${sign} compares no lists: use in, contains() or size()`,
        part.start,
      );
    }
  }
  if (left.type === "number" && right.type === "number") return [relation, left.code, right.code];
  if (left.type === "text" && right.type === "text") return [relation, left.code, right.code];
  if (left.type === "truth" && right.type === "truth") {
    if (sign === "==" || sign === "!=") return [relation, left.code, right.code];
    throw new ConditionFault(`${sign} compares numbers or texts: of truths only == and != can be said`, left.start);
  }
  throw new ConditionFault(`${saying(left)} and ${saying(right)}: compare like with like`, right.start);
}

function member(text: Typed, list: Typed): Condition {
  if (text.type !== "text") {
    throw new ConditionFault(`${saying(text)}: in looks for a text in a list`, text.start);
  }
  if (list.type === "text") {
    throw new ConditionFault(`${saying(list)}: in looks into lists, for a part of a text use contains()`, list.start);
  }
  if (list.type !== "list") {
    throw new ConditionFault(`${saying(list)}: in looks for a text in a list`, list.start);
  }
  return ["c", list.code, text.code];
}
