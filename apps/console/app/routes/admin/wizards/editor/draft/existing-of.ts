import type { Definition } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";

/** What is selected of what there is; of what is gone, what it was in. */
export function existingOf(selection: readonly string[], definition: Definition): readonly string[] {
  if (selection.every((key) => thingAt(definition, key) !== null)) return selection;
  return [...new Set(selection.flatMap((key) => nearest(key, definition) ?? []))];
}

function nearest(at: string, definition: Definition): string | null {
  if (thingAt(definition, at) !== null) return at;
  const above = at.lastIndexOf(".");
  return above === -1 ? null : nearest(at.slice(0, above), definition);
}
