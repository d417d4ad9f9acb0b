import type { Definition } from "@boardwalk/engine";
import type { EditCommand } from "@boardwalk/engine/editing";
import { drawRule } from "./draw-rule.ts";

/** A rule from a step to one that does not follow by itself. Null where there is no other step. */
export function newRule(definition: Definition, from: string, option: string | null): EditCommand | null {
  const active = definition.steps.filter((step) => step.active || step.key === from);
  const at = active.findIndex(({ key }) => key === from);
  const to = active[at + 2] ?? active[at + 1] ?? active.find(({ key }) => key !== from);
  return to ? drawRule(definition, { from, to: to.key, option }) : null;
}
