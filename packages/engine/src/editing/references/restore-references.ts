import type { Definition } from "../../definition.ts";
import type { AddThing } from "../edit-command.ts";
import { unknownInDependency, unknownInRule } from "./known-references.ts";
import { indexOfRulePlace } from "./rule-place.ts";

/** Puts back the rules and dependencies that came with a thing, but for those that name something gone meanwhile. */
export function restoreReferences(
  definition: Definition,
  { rules = [], dependencies = [] }: Pick<AddThing, "rules" | "dependencies">,
): Definition {
  if (rules.length === 0 && dependencies.length === 0) return definition;
  let flow = definition.flow;
  for (const { place, rule } of rules) {
    if (unknownInRule(definition, rule) === null) flow = flow.toSpliced(indexOfRulePlace(flow, place), 0, rule);
  }
  let restored = definition.dependencies;
  for (const { index, dependency } of dependencies) {
    if (unknownInDependency(definition, dependency) === null) restored = restored.toSpliced(index, 0, dependency);
  }
  return { ...definition, flow, dependencies: restored };
}
