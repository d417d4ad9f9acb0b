import type { Definition } from "@boardwalk/engine";
import { above } from "./above.ts";

// As many lines as one looks through without losing the steps out of sight.
const MOST_LINES = 120;

/** What stands open when a wizard is opened: all of a small one, and the way to what is in hand. */
export function openAtFirst(definition: Definition, selection: readonly string[]): ReadonlySet<string> {
  const open = new Set(selection.flatMap(above));
  if (linesOf(definition) > MOST_LINES) return open;
  for (const step of definition.steps) {
    open.add(step.key);
    for (const set of step.sets) open.add(`${step.key}.${set.key}`);
  }
  return open;
}

function linesOf({ steps }: Definition): number {
  let lines = steps.length;
  for (const { sets } of steps) for (const { options } of sets) lines += 1 + options.length;
  return lines;
}
