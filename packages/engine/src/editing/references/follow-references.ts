import type { Definition } from "../../definition.ts";
import { ownKeyOf } from "../things/dotted.ts";
import { followDependency, followRule } from "./follow-rule.ts";
import { renameOf } from "./rename-of.ts";

/** Rules and dependencies that name by its new key what was at `from`; those that do not name it stay the same objects. */
export function followReferences(definition: Definition, from: string, to: string): Definition {
  const rename = renameOf(from, to);
  const word = ownKeyOf(from);
  const flow = mapped(definition.flow, (rule) => followRule(rule, rename, word));
  const dependencies = mapped(definition.dependencies, (dependency) => followDependency(dependency, rename));
  if (flow === definition.flow && dependencies === definition.dependencies) return definition;
  return { ...definition, flow, dependencies };
}

function mapped<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((one, index) => one === list[index]) ? list : changed;
}
