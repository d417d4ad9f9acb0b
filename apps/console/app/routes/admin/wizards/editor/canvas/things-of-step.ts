import type { OptionDefinition, SetDefinition, StepDefinition } from "@boardwalk/engine";

export type ThingOfStep =
  | { readonly kind: "set"; readonly thing: SetDefinition; readonly name: string }
  | { readonly kind: "option"; readonly thing: OptionDefinition; readonly name: string };

/** Its sets and options by dotted keys, with what they are called. */
export function thingsOfStep(step: StepDefinition): ReadonlyMap<string, ThingOfStep> {
  const things = new Map<string, ThingOfStep>();
  for (const set of step.sets) {
    const at = `${step.key}.${set.key}`;
    things.set(at, { kind: "set", thing: set, name: set.title ?? set.name });
    for (const option of set.options)
      things.set(`${at}.${option.key}`, { kind: "option", thing: option, name: option.label });
  }
  return things;
}

/** Null where it has no such text. */
export function textIn({ kind, thing }: ThingOfStep, field: string): string | null {
  if (field === "description") return thing.description;
  if (field === "help") return kind === "set" ? thing.help : null;
  return kind === "option" && field === "inputPlaceholder" ? thing.inputPlaceholder : null;
}
