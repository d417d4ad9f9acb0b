import type { Definition } from "../definition.ts";
import { alwaysMatches, matchesWithItsOption } from "../structure/always-matches.ts";
import {
  type ExistingOption,
  type ExistingRule,
  type ExistingStep,
  existingWizard,
} from "../structure/existing-wizard.ts";

/** Positions in `flow` and `dependencies` of what a finding is about without naming it. */
export interface ClosingPlaces {
  /** Of a rule that leads these steps round, best one that leads back in the document's order. */
  ruleIn(steps: readonly string[]): number | null;
  /** Of a dependency that belongs to a circle of these sets and options. */
  dependencyIn(nodes: readonly string[]): number | null;
  /** Of the rule that a walk takes instead of this one. */
  ruleBefore(rule: number): number | null;
}

export function closingPlaces(definition: Definition): ClosingPlaces {
  const wizard = existingWizard(definition);
  let before: ReadonlyMap<number, number> | null = null;
  return {
    ruleIn(steps) {
      const members = new Set(steps);
      const round = steps
        .flatMap((key) => wizard.stepByKey.get(key) ?? [])
        .flatMap(rulesThatLead)
        .filter(({ to }) => members.has(to.definition.key));
      const back = round.find(({ from, to }) => to.index <= from.index);
      return (back ?? round[0])?.position ?? null;
    },
    dependencyIn(nodes) {
      const members = new Set(nodes);
      const found = wizard.dependencies.find(
        ({ type, target, on }) => type !== "REQUIRE_IF" && members.has(target.key) && members.has(on.key),
      );
      return found?.position ?? null;
    },
    ruleBefore(rule) {
      before ??= new Map(wizard.steps.flatMap(shadowsOf));
      return before.get(rule) ?? null;
    },
  };
}

/** Without those that stand behind one that is always taken. */
function rulesThatLead({ rules }: ExistingStep): ExistingRule[] {
  const last = rules.findIndex((rule) => rule.definition.type !== "OPTIONAL" && alwaysMatches(rule));
  return rules.filter((rule, at) => last === -1 || at <= last || rule.definition.type === "OPTIONAL");
}

/** Each rule that is never taken with the one that stands before it. */
function shadowsOf({ rules }: ExistingStep): [number, number][] {
  let always: ExistingRule | null = null;
  const byOption = new Map<ExistingOption, ExistingRule>();
  const found: [number, number][] = [];
  for (const rule of rules) {
    if (rule.definition.type === "OPTIONAL") continue;
    const before: ExistingRule | null = always ?? (rule.option && (byOption.get(rule.option) ?? null));
    if (before) found.push([rule.position, before.position]);
    else if (alwaysMatches(rule)) always = rule;
    else if (rule.option && matchesWithItsOption(rule)) byOption.set(rule.option, rule);
  }
  return found;
}
