import type { Definition, DependencyDefinition, RuleDefinition } from "../../definition.ts";
import { thingAt } from "../things/thing-at.ts";

/** The first thing that a rule names and that is not there; null where all is. */
export function unknownInRule(definition: Definition, { from, to, option }: RuleDefinition): string | null {
  if (thingAt(definition, from)?.kind !== "step") return from;
  if (thingAt(definition, to)?.kind !== "step") return to;
  return option !== null && thingAt(definition, option)?.kind !== "option" ? option : null;
}

export function unknownInDependency(definition: Definition, { target, on }: DependencyDefinition): string | null {
  const kind = thingAt(definition, target)?.kind;
  if (kind !== "set" && kind !== "option") return target;
  return thingAt(definition, on)?.kind === "option" ? null : on;
}
