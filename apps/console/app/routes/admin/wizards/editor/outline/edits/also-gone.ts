import type { Definition, DependencyDefinition, RuleDefinition } from "@boardwalk/engine";
import { referencesTo } from "@boardwalk/engine/editing";
import { nameAt } from "../rows/name-at.ts";

const SHOWS = { SHOW_IF: "shown", HIDE_IF: "hidden", REQUIRE_IF: "required", DISABLE_IF: "switched off" };

/** What goes along with things, or is wrong without them: a sentence each. */
export function alsoGone(definition: Definition, ats: readonly string[]): string[] {
  const { rules, dependencies, conditions } = referencesTo(definition, ats);
  const gone = new Set(rules);
  const rulesGone = rules.flatMap((index) => ruleInWords(definition, definition.flow[index]));
  const dependenciesGone = dependencies.flatMap((index) =>
    dependencyInWords(definition, definition.dependencies[index]),
  );
  const wrong = conditions
    .filter((index) => !gone.has(index))
    .flatMap((index) => ruleInWords(definition, definition.flow[index]))
    .map((rule) => `Still there, with a condition that names it: ${rule}`);
  return [...rulesGone, ...dependenciesGone, ...wrong];
}

function ruleInWords(definition: Definition, rule: RuleDefinition | undefined): string[] {
  if (rule === undefined) return [];
  const by = rule.option === null ? "" : ` by ${nameAt(definition, rule.option)}`;
  return [`Rule from ${nameAt(definition, rule.from)} to ${nameAt(definition, rule.to)}${by}`];
}

function dependencyInWords(definition: Definition, dependency: DependencyDefinition | undefined): string[] {
  if (dependency === undefined) return [];
  const { target, on, type } = dependency;
  return [`${nameAt(definition, target)} ${SHOWS[type]} if ${nameAt(definition, on)} is chosen`];
}
