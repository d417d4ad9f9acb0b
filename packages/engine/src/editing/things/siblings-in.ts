import type { Definition } from "../../definition.ts";
import { thingAt } from "./thing-at.ts";

/** What stands in a step or a set, or the steps of a wizard; null where there is no such thing or nothing can stand in it. */
export function siblingsIn(definition: Definition, within: string | null): readonly { readonly key: string }[] | null {
  if (within === null) return definition.steps;
  const parent = thingAt(definition, within);
  if (!parent || parent.kind === "option") return null;
  if (parent.kind === "step") return parent.thing.sets;
  return parent.thing.type === "SINGLE" || parent.thing.type === "MULTIPLE" ? parent.thing.options : null;
}
