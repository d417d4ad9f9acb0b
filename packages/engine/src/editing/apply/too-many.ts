import type { Definition } from "../../definition.ts";
import { MOST_THINGS } from "../../document/most-things.ts";

/** What a wizard has more of than the format allows, in words; null where all is well. */
export function tooMany({ steps, flow, dependencies }: Definition): string | null {
  if (steps.length > MOST_THINGS.steps) return `A wizard has at most ${MOST_THINGS.steps} steps.`;
  if (flow.length > MOST_THINGS.rules) return `A wizard has at most ${MOST_THINGS.rules} rules.`;
  if (dependencies.length > MOST_THINGS.dependencies)
    return `A wizard has at most ${MOST_THINGS.dependencies} dependencies.`;
  let options = 0;
  for (const { sets } of steps) for (const set of sets) options += set.options.length;
  return options > MOST_THINGS.options ? `A wizard has at most ${MOST_THINGS.options} options.` : null;
}
