import type { Definition } from "../definition.ts";
import { changeList } from "./change-list.ts";
import type { DefinitionChange } from "./definition-change.ts";
import { judge } from "./judge.ts";
import type { Reason, Verdict } from "./reason.ts";

export interface Difference {
  readonly changes: readonly DefinitionChange[];
  /** Whether a walk that was begun on the definition before could go on under the one after. */
  readonly verdict: Verdict;
  /** The gravest first; where the verdict is `safe`, what people may notice all the same. */
  readonly reasons: readonly Reason[];
}

/** What changed between two definitions, in terms of what an author does, and what it means for walks under way. */
export function difference(before: Definition, after: Definition): Difference {
  const changes = changeList(before, after);
  const reasons = changes.length === 0 ? [] : judge(before, after);
  return { changes, verdict: reasons[0]?.verdict ?? "safe", reasons };
}
