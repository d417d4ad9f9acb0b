import type { StepDefinition } from "@boardwalk/engine";

export function stepTitle(step: StepDefinition): string {
  return step.title ?? step.name;
}
