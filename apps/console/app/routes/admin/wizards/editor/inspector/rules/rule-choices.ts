import type { Definition } from "@boardwalk/engine";
import type { SlotOption } from "@boardwalk/ui";

/** Says that no option is asked for, and stands for it: keys have no blanks. */
export const WHATEVER = "whatever is chosen";

/** Where a rule that leaves a step can lead. */
export function stepChoices(definition: Definition, from: string): readonly SlotOption[] {
  return definition.steps
    .filter(({ key, active }) => active && key !== from)
    .map(({ key, name }) => ({ value: key, label: name }));
}

/** The answers of a step that a rule may ask for, and none of them. */
export function optionsOfStep(definition: Definition, step: string): readonly SlotOption[] {
  const sets = definition.steps.find(({ key }) => key === step)?.sets ?? [];
  const options = sets
    .filter(({ active }) => active)
    .flatMap((set) =>
      set.options
        .filter(({ active }) => active)
        .map((option) => ({ value: `${step}.${set.key}.${option.key}`, label: option.label, group: set.name })),
    );
  return [{ value: WHATEVER, label: WHATEVER }, ...options];
}
