import type { Plan } from "./plan.ts";
import type { GivenAnswer } from "./walk-along.ts";

/** What stands in the answers: one key, or a list of them. Both engines write it alike. */
export function answerValue({ steps }: Plan, { step, set, options }: GivenAnswer): string | string[] {
  const keys = options.map((option) => `o${option}`);
  return steps[step]?.sets[set]?.type === "MULTIPLE" ? keys : (keys[0] ?? "");
}
