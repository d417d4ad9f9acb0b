import type { Thing } from "./children-of.ts";

/** What its author calls it. */
export function nameOf(thing: Thing): string {
  return "label" in thing ? thing.label : thing.name;
}
