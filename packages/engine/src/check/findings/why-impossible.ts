import type { ChoiceSetDefinition, DateRules, SetDefinition } from "../../definition.ts";
import { daysBetween } from "../../structure/days-between.ts";
import type { ExistingSet, ExistingWizard } from "../../structure/existing-wizard.ts";
import { impossibleText } from "./impossible-text.ts";

/** Required sets that no answer satisfies, each with the first reason and what to do about it. */
export function whyImpossible(wizard: ExistingWizard): ReadonlyMap<ExistingSet, string> {
  const impossible = new Map<ExistingSet, string>();
  for (const { sets } of wizard.steps)
    for (const set of sets) {
      const reason = set.definition.required ? reasonOf(set) : null;
      if (reason !== null) impossible.set(set, reason);
    }
  return impossible;
}

function reasonOf(set: ExistingSet): string | null {
  const definition: SetDefinition = set.definition;
  switch (definition.type) {
    case "SINGLE":
    case "MULTIPLE":
      return impossibleChoice(definition, set.options.filter((option) => !option.definition.disabled).length);
    case "TEXT_INPUT":
      return impossibleText(definition.rules);
    case "DATE_PICKER":
      return impossibleDate(definition.rules);
    case "FILE_UPLOAD":
      return null;
  }
}

function impossibleChoice({ type, min, max }: ChoiceSetDefinition, options: number): string | null {
  if (options === 0) return "it has no option that is not disabled; add or enable one";
  if (type === "SINGLE" && min > 1)
    return `its min is ${min} and a SINGLE set takes one option; lower min or make it MULTIPLE`;
  if (min > options)
    return `its min is ${min} and only ${options} of its options can be chosen; lower min or add options`;
  const least = type === "MULTIPLE" ? Math.max(1, min) : min;
  return max !== null && least > max
    ? `at least ${least} must be chosen and its max is ${max}; raise max or lower min`
    : null;
}

function impossibleDate({ min, max }: DateRules): string | null {
  if (min === undefined || max === undefined) return null;
  return daysBetween(min, max) < 0 ? `its min ${min} is after its max ${max}; exchange or change them` : null;
}
