import type { Definition, RuleDefinition } from "@boardwalk/engine";
import { type AddRule, addRule, rulesFrom } from "@boardwalk/engine/editing";

/** A rule that is always taken, until its author says when. It goes in front of one that is, or it would never be tried. */
export function drawRule(definition: Definition, from: string, to: string): AddRule {
  const tried = rulesFrom(definition, from);
  const always = tried.findIndex(({ rule }) => isAlways(rule));
  return addRule(definition, alwaysTo(from, to), always < 0 ? tried.length : always);
}

/** The rule that already leads there whatever was answered. */
export function ruleDrawn({ flow }: Definition, from: string, to: string): number {
  return flow.findIndex((rule) => rule.from === from && rule.to === to && isAlways(rule));
}

function isAlways({ type, option, when, active }: RuleDefinition): boolean {
  return active && type === "REQUIRED" && option === null && when === null;
}

function alwaysTo(from: string, to: string): RuleDefinition {
  return {
    from,
    to,
    type: "REQUIRED",
    name: null,
    description: null,
    option: null,
    when: null,
    priority: 0,
    active: true,
  };
}
