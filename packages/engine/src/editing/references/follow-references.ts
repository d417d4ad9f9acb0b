import type { Definition } from "../../definition.ts";
import { followDependency, followRule } from "./follow-rule.ts";
import type { Rename } from "./renamed.ts";

/** Rules and dependencies that name the same things by their new keys; those that name none of them stay the same objects. */
export function followReferences(definition: Definition, rename: Rename): Definition {
  const flow = mapped(definition.flow, (rule) => followRule(rule, rename));
  const dependencies = mapped(definition.dependencies, (dependency) => followDependency(dependency, rename));
  if (flow === definition.flow && dependencies === definition.dependencies) return definition;
  return { ...definition, flow, dependencies };
}

function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((one, index) => one === list[index]) ? list : changed;
}
