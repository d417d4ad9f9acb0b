import type { Definition } from "../../definition.ts";

/** Dotted keys of what is inactive or stands in something that is. */
export function inactiveKeys(definition: Definition): ReadonlySet<string> {
  const inactive = new Set<string>();
  for (const step of definition.steps) {
    if (!step.active) inactive.add(step.key);
    for (const set of step.sets) {
      const setKey = `${step.key}.${set.key}`;
      const setIsActive = step.active && set.active;
      if (!setIsActive) inactive.add(setKey);
      for (const option of set.options) if (!setIsActive || !option.active) inactive.add(`${setKey}.${option.key}`);
    }
  }
  return inactive;
}
