import { compileCondition } from "../condition/compile-condition.ts";
import type { ConditionNames } from "../condition/condition-names.ts";
import { itemAt } from "../evaluator/item-at.ts";
import type { ProgramRule, ProgramStep } from "../evaluator/program.ts";
import type { Problem } from "../state.ts";
import type { ExistingStep } from "../structure/existing-wizard.ts";
import type { LookedAt } from "./looked-at-from.ts";

/** The ways on from a step, without the rules that never match; what is bad in them becomes a problem of every walk. */
export function compileRules(
  step: ExistingStep,
  names: ConditionNames,
  numbers: readonly number[],
  { read }: LookedAt,
): Pick<ProgramStep, "exits" | "rules" | "problems"> {
  const exits: ProgramRule[] = [];
  const rules: ProgramRule[] = [];
  const problems: Problem[] = [];
  for (const { definition, to, option } of step.rules) {
    const { type, name, when } = definition;
    const isExit = type === "OPTIONAL";
    const compiled = when === null ? null : compileCondition(when, names);
    if (compiled?.ok === false) problems.push({ code: "bad-condition", at: step.definition.key });
    if (compiled?.ok === false || (type === "CONDITIONAL" && !compiled)) continue;
    if (compiled) read(step.index, compiled.reads);
    (isExit ? exits : rules).push({
      to: to.index,
      ...(isExit && name !== null ? { name } : {}),
      ...(option ? { option: itemAt(numbers, option.id) } : {}),
      ...(compiled ? { when: compiled.condition } : {}),
    });
  }
  return { exits, rules, ...(problems.length ? { problems } : {}) };
}
