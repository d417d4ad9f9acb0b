import type { Definition } from "../definition.ts";

/** What the thing of a dotted key is called by its author, alone and with what it is in. */
export interface ThingName {
  readonly name: string;
  /** "Stage ▸ How large"; null for a step. */
  readonly within: string | null;
}

/** Looks names up in a definition; null for what is not in it. */
export function thingNames({ steps }: Definition): (at: string) => ThingName | null {
  const names = new Map<string, ThingName>();
  for (const step of steps) {
    names.set(step.key, { name: step.name, within: null });
    for (const set of step.sets) {
      names.set(`${step.key}.${set.key}`, { name: set.name, within: step.name });
      for (const option of set.options)
        names.set(`${step.key}.${set.key}.${option.key}`, {
          name: option.label,
          within: `${step.name} ▸ ${set.name}`,
        });
    }
  }
  return (at) => names.get(at) ?? null;
}
