import type { Definition, SetDefinition } from "@boardwalk/engine";

/** The active sets of active steps, by `step.set`, in the order in which they are asked. */
export function setsOf({ steps }: Pick<Definition, "steps">): ReadonlyMap<string, SetDefinition> {
  const sets = new Map<string, SetDefinition>();
  for (const step of steps) {
    if (!step.active) continue;
    for (const set of step.sets) {
      const key = `${step.key}.${set.key}`;
      // Of two things with one key the later does not exist.
      if (set.active && !sets.has(key)) sets.set(key, set);
    }
  }
  return sets;
}
