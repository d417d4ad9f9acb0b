import type { OptionDefinition, SetDefinition, StepDefinition } from "../../definition.ts";

/** A step, a set or an option, told apart. */
export type Thing =
  | { readonly kind: "step"; readonly thing: StepDefinition }
  | { readonly kind: "set"; readonly thing: SetDefinition }
  | { readonly kind: "option"; readonly thing: OptionDefinition };

/** What stands at such a place: a step in the wizard, a set in a step, an option in a set. */
export function kindWithin(within: string | null): Thing["kind"] | null {
  if (within === null) return "step";
  const count = within.split(".").length;
  if (count > 2) return null;
  return count === 1 ? "set" : "option";
}

/** By what only it has: an option its label, a set its type. */
export function thingFrom(given: StepDefinition | SetDefinition | OptionDefinition): Thing {
  if ("label" in given) return { kind: "option", thing: given };
  if ("type" in given) return { kind: "set", thing: given };
  return { kind: "step", thing: given };
}
