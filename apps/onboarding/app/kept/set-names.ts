import { setsOf } from "@boardwalk/domain/walks";
import type { Definition } from "@boardwalk/engine";

/** What sets are called, by `step.set`. */
export function setNames(definition: Definition, keys: readonly string[]): string[] {
  const sets = setsOf(definition);
  return keys.map((key) => sets.get(key)?.title ?? sets.get(key)?.name ?? key);
}
