import type { Condition } from "../evaluator/condition.ts";
import { ConditionFault } from "./condition-fault.ts";
import type { ConditionNames } from "./condition-names.ts";
import { ConditionParser } from "./condition-parser.ts";

export type CompiledCondition =
  | { readonly ok: true; readonly condition: Condition; readonly reads: ConditionReads }
  /** `column` counts code points from 1. */
  | { readonly ok: false; readonly message: string; readonly column: number };

/** What the answer of a condition depends on; `sets` are node numbers, rising. */
export interface ConditionReads {
  readonly sets: readonly number[];
  readonly total: boolean;
  readonly skipped: boolean;
}

const longest = 10_000;

export function compileCondition(text: string, names: ConditionNames): CompiledCondition {
  if (isTooLong(text)) {
    return {
      ok: false,
      message: "A condition has at most 10,000 characters: write a shorter one",
      column: longest + 1,
    };
  }
  const scope = { names, sets: new Set<number>(), total: false, skipped: false };
  try {
    const condition = new ConditionParser(text, scope).parse();
    const sets = [...scope.sets].sort((one, other) => one - other);
    return { ok: true, condition, reads: { sets, total: scope.total, skipped: scope.skipped } };
  } catch (fault) {
    if (!(fault instanceof ConditionFault)) throw fault;
    return { ok: false, message: fault.message, column: [...text.slice(0, fault.offset)].length + 1 };
  }
}

function isTooLong(text: string): boolean {
  // No character takes more than two UTF-16 units, so what is longer need not be counted.
  return text.length > longest && (text.length > 2 * longest || [...text].length > longest);
}
