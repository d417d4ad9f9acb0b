import { check } from "../check/check.ts";
import type { Definition } from "../definition.ts";
import { existingWizard } from "../structure/existing-wizard.ts";
import { judgeDependencies } from "./judge-dependencies.ts";
import { judgeFlow } from "./judge-flow.ts";
import { judgeThings } from "./judge-things.ts";
import { judgeTotals } from "./judge-totals.ts";
import type { Reason, Verdict } from "./reason.ts";

const GRAVEST_FIRST: readonly Verdict[] = ["breaks", "asks-again", "safe"];

/** All that a walk begun on one definition would meet under the other, the gravest first. */
export function judge(before: Definition, after: Definition): Reason[] {
  const then = existingWizard(before);
  const now = existingWizard(after);
  const flow = judgeFlow(then, now);
  const reasons = [
    ...errorsOf(after),
    ...judgeThings(then, now),
    ...flow.reasons,
    ...judgeDependencies(then, now),
    ...judgeTotals(then, now, flow.readsTotal),
  ];
  return GRAVEST_FIRST.flatMap((verdict) => reasons.filter((reason) => reason.verdict === verdict));
}

function errorsOf(definition: Definition): Reason[] {
  return check(definition)
    .filter(({ severity }) => severity === "error")
    .map(({ at, message }) => ({ verdict: "breaks", code: "has-errors", at, message }));
}
