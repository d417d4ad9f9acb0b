import type { ExistingRule } from "./existing-wizard.ts";

/** Whether a walk that comes so far in the order of the rules takes this one, whatever was answered. */
export function alwaysMatches(rule: ExistingRule): boolean {
  return rule.option === null && matchesWithItsOption(rule);
}

/** Whether nothing but its option, if it has one, decides about it. */
export function matchesWithItsOption({ definition: { type, when } }: ExistingRule): boolean {
  return type === "REQUIRED" && when === null;
}
