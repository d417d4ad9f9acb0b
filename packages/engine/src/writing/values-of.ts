import type { Definition } from "../definition.ts";
import type { Subject } from "./subjects-of.ts";

/** One of the texts that a subject can be compared with. */
export interface NamedValue {
  readonly value: string;
  readonly says: string;
}

/** Of a choice its options, of `skipped` the steps that may be skipped; nothing where any text may stand. */
export function valuesOf(definition: Definition, { key, asked }: Subject): readonly NamedValue[] {
  if (key === "skipped") {
    const skippable = definition.steps.filter(({ active, required }) => active && !required);
    return skippable.map((step) => ({ value: step.key, says: step.name }));
  }
  const options = asked?.set.options.filter(({ active }) => active) ?? [];
  return options.map((option) => ({ value: option.key, says: option.label }));
}
