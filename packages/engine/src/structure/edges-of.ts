import { alwaysMatches } from "./always-matches.ts";
import type { ExistingStep, ExistingWizard } from "./existing-wizard.ts";

/** Where a walk may go on from a step, with every condition possibly true and possibly false. No step twice. */
export function edgesOf(wizard: ExistingWizard, step: ExistingStep): readonly ExistingStep[] {
  const targets = new Set<ExistingStep>();
  let goesOn = true;
  for (const rule of step.rules) {
    if (rule.definition.type === "OPTIONAL") targets.add(rule.to);
    else if (goesOn) {
      targets.add(rule.to);
      goesOn = !alwaysMatches(rule);
    }
  }
  const next = wizard.steps[step.index + 1];
  if (goesOn && next) targets.add(next);
  return [...targets];
}
