import type { DependencyDefinition, RuleDefinition } from "../../definition.ts";
import { quoted } from "../../quoted.ts";
import type { ExistingWizard } from "../../structure/existing-wizard.ts";
import type { Finder } from "../finder.ts";
import { closeReferences } from "../words/close-references.ts";
import { inactiveKeys } from "./inactive-keys.ts";

export const unknownReference: Finder = {
  code: "unknown-reference",
  severity: "error",
  *find({ wizard }) {
    const { definition, strayRules, strayDependencies } = wizard;
    if (strayRules.length + strayDependencies.length === 0) return;
    const inactive = inactiveKeys(definition);
    const close = closeReferences(wizard);

    const wrongWith = ([name, what]: Stray): string => {
      if (inactive.has(name)) return `the ${what} ${quoted(name)}, which is inactive`;
      const meant = close(name);
      const hint = meant === null ? "" : ` (did you mean ${quoted(meant)}?)`;
      return `the ${what} ${quoted(name)}, which does not exist${hint}`;
    };
    for (const position of strayRules) {
      const rule = definition.flow[position];
      if (!rule) continue;
      const wrong = strayNamesOfRule(wizard, rule).map(wrongWith);
      const message = `The rule from ${quoted(rule.from)} to ${quoted(rule.to)} names ${wrong.join(" and ")}; name what is there, or remove the rule.`;
      yield { at: rule.from, message, rule: position };
    }
    for (const position of strayDependencies) {
      const dependency = definition.dependencies[position];
      if (!dependency) continue;
      const wrong = strayNamesOfDependency(wizard, dependency).map(wrongWith);
      const message = `The ${dependency.type} of ${quoted(dependency.target)} names ${wrong.join(" and ")}; name what is there, or remove the dependency.`;
      yield { at: dependency.target, message, dependency: position };
    }
  },
};

type Stray = readonly [name: string, what: string];

function strayNamesOfRule({ stepByKey, optionByKey }: ExistingWizard, { from, to, option }: RuleDefinition): Stray[] {
  const stray: Stray[] = [];
  if (!stepByKey.has(from)) stray.push([from, "step"]);
  if (!stepByKey.has(to) && to !== from) stray.push([to, "step"]);
  if (option !== null && !optionByKey.has(option)) stray.push([option, "option"]);
  return stray;
}

function strayNamesOfDependency(wizard: ExistingWizard, { target, on }: DependencyDefinition): Stray[] {
  const stray: Stray[] = [];
  if (!wizard.setByKey.has(target) && !wizard.optionByKey.has(target))
    stray.push([target, target.split(".").length === 3 ? "option" : "set"]);
  if (!wizard.optionByKey.has(on) && on !== target) stray.push([on, "option"]);
  return stray;
}
