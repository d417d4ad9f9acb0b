import type { Definition, StepDefinition } from "@boardwalk/engine";

/** The active step of that key; null where there is none. */
export function stepIn(definition: Definition, key: string): StepDefinition | null {
  return definition.steps.find((step) => step.active && step.key === key) ?? null;
}
