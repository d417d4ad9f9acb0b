import type { Definition, RuleDefinition } from "@boardwalk/engine";
import { addRule, type EditCommand, rulesFrom } from "@boardwalk/engine/editing";

/** A rule from a step to one that does not follow by itself, in front of the first that is always taken. Null where there is no other step. */
export function newRule(definition: Definition, from: string, option: string | null): EditCommand | null {
  const active = definition.steps.filter((step) => step.active || step.key === from);
  const at = active.findIndex(({ key }) => key === from);
  const to = active[at + 2] ?? active[at + 1] ?? active.find(({ key }) => key !== from);
  if (!to) return null;
  const rule: RuleDefinition = {
    from,
    to: to.key,
    type: "REQUIRED",
    name: null,
    description: null,
    option,
    when: null,
    priority: 0,
    active: true,
  };
  const tried = rulesFrom(definition, from);
  const last = tried.findIndex(
    ({ rule: each }) => each.type === "REQUIRED" && each.option === null && each.when === null,
  );
  return addRule(definition, rule, last < 0 ? tried.length : last);
}
