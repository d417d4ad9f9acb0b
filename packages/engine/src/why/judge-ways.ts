import type { Answers } from "../answers.ts";
import type { Definition } from "../definition.ts";
import type { State } from "../state.ts";
import { judgeRule } from "./judge-rule.ts";
import { knownWizard } from "./known-wizard.ts";
import type { RuleVerdict } from "./why.ts";

interface Ways {
  /** In the order in which they are tried. */
  readonly rules: readonly RuleVerdict[];
  /** Where a walk goes that leaves the step now; null for the end. */
  readonly next: string | null;
}

/** What the rules come to that leave a step, and where they lead. */
export function judgeWays(definition: Definition, document: Answers, state: State, from: string): Ways {
  const { wizard } = knownWizard(definition);
  const step = wizard.stepByKey.get(from);
  if (!step) return { rules: [], next: null };
  const judged = step.rules.map((rule) => judgeRule({ definition, document, state }, rule));
  const exit = document.exits?.[from];
  const taken =
    judged.find(({ type, holds, to }) => type === "OPTIONAL" && holds && to === exit) ??
    judged.find(({ type, holds }) => type !== "OPTIONAL" && holds);
  const onwards = wizard.steps[step.index + 1]?.definition.key ?? null;
  return {
    rules: judged.map((verdict) => (verdict === taken ? { ...verdict, isTaken: true } : verdict)),
    next: taken?.to ?? onwards,
  };
}
