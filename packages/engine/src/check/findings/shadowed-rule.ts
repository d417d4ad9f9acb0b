import { alwaysMatches, matchesWithItsOption } from "../../structure/always-matches.ts";
import type { ExistingOption, ExistingRule } from "../../structure/existing-wizard.ts";
import type { Finder } from "../finder.ts";
import { describedRule } from "../words/described-rule.ts";
import { answersNaming } from "./answers-naming.ts";

/** Exits are offered beside what a walk takes by itself, so that they neither shadow nor are shadowed. */
export const shadowedRule: Finder = {
  code: "shadowed-rule",
  severity: "warning",
  *find({ wizard, rules }) {
    const shadows = new Map<ExistingRule, ExistingRule>();
    for (const step of wizard.steps) findShadows(step.rules, shadows);
    for (const rule of rules) {
      const before = shadows.get(rule);
      if (!before) continue;
      const found = {
        at: rule.definition.from,
        message: `${capitalized(describedRule(rule.definition))} is never taken, because ${describedRule(before.definition)} matches first whenever it does; raise its priority or remove one of the two.`,
        rule: rule.position,
      };
      const answers = matchingAnswers(rule);
      yield answers ? { ...found, witness: { answers } } : found;
    }
  },
};

/** Where a condition has a say too, they are not so easily had. */
function matchingAnswers({ option, definition }: ExistingRule) {
  return option && !option.definition.disabled && definition.when === null ? answersNaming([option]) : null;
}

function findShadows(rules: readonly ExistingRule[], shadows: Map<ExistingRule, ExistingRule>): void {
  let always: ExistingRule | null = null;
  const byOption = new Map<ExistingOption, ExistingRule>();
  for (const rule of rules) {
    if (rule.definition.type === "OPTIONAL") continue;
    const before = always ?? (rule.option && byOption.get(rule.option));
    if (before) shadows.set(rule, before);
    else if (alwaysMatches(rule)) always = rule;
    else if (rule.option && matchesWithItsOption(rule)) byOption.set(rule.option, rule);
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
