import { type ConditionReads, compileCondition } from "../condition/compile-condition.ts";
import type { ConditionNames } from "../condition/condition-names.ts";
import { itemAt } from "../evaluator/item-at.ts";
import type { ProgramRule, ProgramStep } from "../evaluator/program.ts";
import type { ExistingStep } from "../structure/existing-wizard.ts";

export interface CompiledRules extends Pick<ProgramStep, "exits" | "rules"> {
  readonly reads: readonly ConditionReads[];
  /** How many have a bad condition. */
  readonly bad: number;
}

/** The ways on from a step, without the rules that never match. */
export function compileRules(step: ExistingStep, names: ConditionNames, numbers: readonly number[]): CompiledRules {
  const exits: ProgramRule[] = [];
  const rules: ProgramRule[] = [];
  const reads: ConditionReads[] = [];
  let bad = 0;
  for (const { definition, to, option } of step.rules) {
    const { type, name, when } = definition;
    const isExit = type === "OPTIONAL";
    const compiled = when === null ? null : compileCondition(when, names);
    if (compiled?.ok === false) bad += 1;
    if (compiled?.ok === false || (type === "CONDITIONAL" && !compiled)) continue;
    if (compiled) reads.push(compiled.reads);
    (isExit ? exits : rules).push({
      to: to.index,
      ...(isExit ? { offer: { to: to.definition.key, name } } : {}),
      ...(option ? { option: itemAt(numbers, option.id) } : {}),
      ...(compiled ? { when: compiled.condition } : {}),
    });
  }
  return { exits, rules, reads, bad };
}
