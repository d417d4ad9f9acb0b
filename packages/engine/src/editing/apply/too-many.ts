import type { Definition } from "../../definition.ts";

const MOST_STEPS = 5_000;
const MOST_OPTIONS = 50_000;
const MOST_RULES = 50_000;
const MOST_DEPENDENCIES = 100_000;

/** What a wizard has more of than the format allows, in words; null where all is well. */
export function tooMany({ steps, flow, dependencies }: Definition): string | null {
  if (steps.length > MOST_STEPS) return `A wizard has at most ${MOST_STEPS} steps.`;
  if (flow.length > MOST_RULES) return `A wizard has at most ${MOST_RULES} rules.`;
  if (dependencies.length > MOST_DEPENDENCIES) return `A wizard has at most ${MOST_DEPENDENCIES} dependencies.`;
  let options = 0;
  for (const { sets } of steps) for (const set of sets) options += set.options.length;
  return options > MOST_OPTIONS ? `A wizard has at most ${MOST_OPTIONS} options.` : null;
}
