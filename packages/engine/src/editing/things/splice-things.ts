import type { Definition, OptionDefinition, SetDefinition, StepDefinition } from "../../definition.ts";
import { partsOf } from "./parts-of.ts";
import type { Thing } from "./thing.ts";

interface Splice {
  /** The dotted key of what is changed; null for the steps of the wizard. */
  readonly within: string | null;
  readonly index: number;
  readonly remove: number;
  readonly add?: Thing;
}

/** A wizard with other things at one place. All that the place is not in stays the same object. */
export function spliceThings(definition: Definition, { within, index, remove, add }: Splice): Definition {
  if (within === null) {
    const added = add?.kind === "step" ? [add.thing] : [];
    return { ...definition, steps: definition.steps.toSpliced(index, remove, ...added) };
  }
  const parts = partsOf(within);
  return withStep(definition, parts.step, (step) => {
    if (parts.set === undefined) {
      const added = add?.kind === "set" ? [add.thing] : [];
      return { ...step, sets: step.sets.toSpliced(index, remove, ...added) };
    }
    return withSet(step, parts.set, (set) => {
      const added = add?.kind === "option" ? [add.thing] : [];
      return withOptions(set, set.options.toSpliced(index, remove, ...added));
    });
  });
}

function withStep(definition: Definition, key: string, change: (step: StepDefinition) => StepDefinition): Definition {
  const index = definition.steps.findIndex((step) => step.key === key);
  const step = definition.steps[index];
  return step ? { ...definition, steps: definition.steps.with(index, change(step)) } : definition;
}

function withSet(step: StepDefinition, key: string, change: (set: SetDefinition) => SetDefinition): StepDefinition {
  const index = step.sets.findIndex((set) => set.key === key);
  const set = step.sets[index];
  return set ? { ...step, sets: step.sets.with(index, change(set)) } : step;
}

function withOptions(set: SetDefinition, options: readonly OptionDefinition[]): SetDefinition {
  return { ...set, options };
}
