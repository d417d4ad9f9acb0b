import type { Answers } from "../../answers.ts";
import type { ExistingOption } from "../../structure/existing-wizard.ts";

/** Answers in which these options, and no others, are named; `null` where two stand in one SINGLE set. */
export function answersNaming(options: Iterable<ExistingOption>): NonNullable<Answers["answers"]> | null {
  const named = new Map<string, string | string[]>();
  for (const { set, definition } of options) {
    const before = named.get(set.key);
    if (set.definition.type !== "MULTIPLE") {
      if (before !== undefined && before !== definition.key) return null;
      named.set(set.key, definition.key);
    } else if (!Array.isArray(before)) named.set(set.key, [definition.key]);
    else if (!before.includes(definition.key)) before.push(definition.key);
  }
  return Object.fromEntries(named);
}
