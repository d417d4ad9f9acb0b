import type { Definition, RuleDefinition } from "@boardwalk/engine";
import { type AddRule, addRule, rulesFrom } from "@boardwalk/engine/editing";
import { isAlwaysTaken } from "./is-always-taken.ts";

/** A rule without a condition. It goes in front of one that is always taken, or it would never be tried. */
export function drawRule(definition: Definition, ways: Pick<RuleDefinition, "from" | "to" | "option">): AddRule {
  const tried = rulesFrom(definition, ways.from);
  const always = tried.findIndex(({ rule }) => isAlwaysTaken(rule));
  const rule = { ...ways, type: "REQUIRED", name: null, description: null, when: null, priority: 0 } as const;
  return addRule(definition, { ...rule, active: true }, always < 0 ? tried.length : always);
}
