import { compileCondition } from "../condition/compile-condition.ts";
import type { ConditionNames } from "../condition/condition-names.ts";
import { itemAt } from "../evaluator/item-at.ts";
import type { ProgramRule, ProgramStep } from "../evaluator/program.ts";
import type { ExistingStep } from "../structure/existing-wizard.ts";
import type { LookedAt } from "./looked-at-from.ts";

/** The ways on from a step, without the rules that never match, and how many of these have a bad condition. */
export function compileRules(
  step: ExistingStep,
  names: ConditionNames,
  numbers: readonly number[],
  { read }: LookedAt,
): Pick<ProgramStep, "exits" | "rules"> & { readonly bad: number } {
  const exits: ProgramRule[] = [];
  const rules: ProgramRule[] = [];
  let bad = 0;
  for (const { definition, to, option } of step.rules) {
    const { type, name, when } = definition;
    const isExit = type === "OPTIONAL";
    const compiled = when === null ? null : compileCondition(when, names);
    if (compiled?.ok === false) bad += 1;
    if (compiled?.ok === false || (type === "CONDITIONAL" && !compiled)) continue;
    if (compiled) read(step.index, compiled.reads);
    (isExit ? exits : rules).push({
      to: to.index,
      ...(isExit ? { offer: { to: to.definition.key, name } } : {}),
      ...(option ? { option: itemAt(numbers, option.id) } : {}),
      ...(compiled ? { when: compiled.condition } : {}),
    });
  }
  return { exits, rules, bad };
}
