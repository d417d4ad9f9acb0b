import type { Definition } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";

/** What the page beside it calls a step, a set or an option, by which it is found there; its key where it is not there. */
export function nameOf(definition: Definition, at: string): string {
  const found = thingAt(definition, at);
  if (!found) return at;
  if (found.kind === "option") return found.thing.label;
  return found.thing.title ?? found.thing.name;
}
