import type { ExistingStep, ExistingWizard } from "./existing-wizard.ts";

/** Where a walk may go on from a step, with every condition possibly true and possibly false. No step twice. */
export function edgesOf(wizard: ExistingWizard, step: ExistingStep): readonly ExistingStep[] {
  const targets = new Set<ExistingStep>();
  let goesOn = true;
  for (const { definition, to, option } of step.rules) {
    if (definition.type === "OPTIONAL") targets.add(to);
    else if (goesOn) {
      targets.add(to);
      goesOn = definition.type !== "REQUIRED" || option !== null || definition.when !== null;
    }
  }
  const next = wizard.steps[step.index + 1];
  if (goesOn && next) targets.add(next);
  return [...targets];
}
