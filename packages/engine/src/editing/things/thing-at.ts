import type { Definition } from "../../definition.ts";
import { partsOf } from "./parts-of.ts";
import type { Thing } from "./thing.ts";

export type FoundThing = Thing & {
  /** Its place among its siblings. */
  readonly index: number;
  /** The dotted key of what it is in; null of a step. */
  readonly within: string | null;
};

/** What a dotted key names in a wizard. */
export function thingAt(definition: Definition, at: string): FoundThing | null {
  const parts = partsOf(at);
  const stepIndex = definition.steps.findIndex(({ key }) => key === parts.step);
  const step = definition.steps[stepIndex];
  if (!step) return null;
  if (parts.set === undefined) return { kind: "step", thing: step, index: stepIndex, within: null };
  const setIndex = step.sets.findIndex(({ key }) => key === parts.set);
  const set = step.sets[setIndex];
  if (!set) return null;
  if (parts.option === undefined) return { kind: "set", thing: set, index: setIndex, within: step.key };
  const index = set.options.findIndex(({ key }) => key === parts.option);
  const option = set.options[index];
  // A fourth part names nothing.
  if (!option || at.split(".").length > 3) return null;
  return { kind: "option", thing: option, index, within: `${step.key}.${set.key}` };
}
