import type { Definition, OptionDefinition, SetDefinition, StepDefinition } from "@boardwalk/engine";

export type Thing = StepDefinition | SetDefinition | OptionDefinition;

/** What stands in a step or a set, or in the wizard itself; nothing where there is no such thing. */
export function childrenOf(definition: Definition, within: string | null): readonly Thing[] {
  if (within === null) return definition.steps;
  const [stepKey, setKey, ...further] = within.split(".");
  if (further.length > 0) return [];
  const step = definition.steps.find(({ key }) => key === stepKey);
  if (setKey === undefined) return step?.sets ?? [];
  return step?.sets.find(({ key }) => key === setKey)?.options ?? [];
}
