import type { RuleDefinition } from "@boardwalk/engine";

/** Whoever comes to it is led along, so what is tried behind it never is. */
export function isAlwaysTaken({ type, option, when, active }: RuleDefinition): boolean {
  return active && type === "REQUIRED" && option === null && when === null;
}
