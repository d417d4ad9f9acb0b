import type { Definition, DependencyDefinition, RuleDefinition } from "../definition.ts";
import { compareDependencies } from "./compare-dependencies.ts";
import { compareFields } from "./compare-fields.ts";
import { compareRules } from "./compare-rules.ts";
import { compareThings } from "./compare-things.ts";
import type { DefinitionChange } from "./definition-change.ts";

/** What an author did between two definitions, from the wizard as a whole down to single rules. */
export function changeList(before: Definition, after: Definition): DefinitionChange[] {
  const things = compareThings(before.steps, after.steps);
  const now = (key: string) => currentKey(key, things.newKeys);
  return [
    ...compareWizard(before, after),
    ...things.changes,
    ...compareRules(
      before.flow.map((rule) => followRule(rule, now)),
      after.flow,
    ),
    ...compareDependencies(
      before.dependencies.map((dependency) => followDependency(dependency, now)),
      after.dependencies,
    ),
  ];
}

function compareWizard(before: Definition, after: Definition): DefinitionChange[] {
  const changes: DefinitionChange[] = [];
  if (before.name !== after.name) {
    changes.push({ kind: "renamed", thing: "wizard", at: null, before: before.name, after: after.name });
  }
  for (const change of compareFields(wizardFields(before), wizardFields(after))) {
    changes.push({ kind: "field", thing: "wizard", at: null, ...change });
  }
  for (const change of compareFields({ ...before.settings }, { ...after.settings })) {
    changes.push({ kind: "field", thing: "settings", at: null, ...change });
  }
  return changes;
}

function wizardFields({ format, name, settings, steps, flow, dependencies, ...fields }: Definition) {
  return fields;
}

function followRule(rule: RuleDefinition, now: (key: string) => string): RuleDefinition {
  const option = rule.option === null ? null : now(rule.option);
  return { ...rule, from: now(rule.from), to: now(rule.to), option };
}

function followDependency(dependency: DependencyDefinition, now: (key: string) => string): DependencyDefinition {
  return { ...dependency, target: now(dependency.target), on: now(dependency.on) };
}

/** The key that a reference would have now, if the thing that it names or one around it got another. */
function currentKey(key: string, newKeys: ReadonlyMap<string, string>): string {
  if (newKeys.size === 0) return key;
  const parts = key.split(".");
  for (let length = 1; length <= Math.min(parts.length, 3); length += 1) {
    const became = newKeys.get(parts.slice(0, length).join("."));
    if (became !== undefined) return [became, ...parts.slice(length)].join(".");
  }
  return key;
}
