import type { Definition } from "@boardwalk/engine";
import { type EditCommand, rulesFrom } from "@boardwalk/engine/editing";
import { drawRule } from "./draw-rule.ts";
import { isAlwaysTaken } from "./is-always-taken.ts";

/**
 * A rule from a step to one that does not follow by itself. Null where there is no other step. Beside one that is always taken it waits
 * for its condition: two that are always taken would mean that the older never is.
 */
export function newRule(definition: Definition, from: string, option: string | null): EditCommand | null {
  const active = definition.steps.filter((step) => step.active || step.key === from);
  const at = active.findIndex(({ key }) => key === from);
  const to = active[at + 2] ?? active[at + 1] ?? active.find(({ key }) => key !== from);
  if (!to) return null;
  const drawn = drawRule(definition, { from, to: to.key, option });
  const isBesideAlways = option === null && rulesFrom(definition, from).some(({ rule }) => isAlwaysTaken(rule));
  return isBesideAlways ? { ...drawn, rule: { ...drawn.rule, type: "CONDITIONAL" } } : drawn;
}
