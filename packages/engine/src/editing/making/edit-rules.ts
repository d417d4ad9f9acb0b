import type { Definition, JsonValue, RuleDefinition } from "../../definition.ts";
import { fieldIn } from "../apply/with-field.ts";
import type { AddRule, ChangeRule, MoveRule, RemoveRule } from "../edit-command.ts";
import { referTo, rulePlaceAt } from "../references/rule-place.ts";
import { rulesFrom } from "./rules-from.ts";

/** A rule at a position among those of its step; it takes over the priority of its neighbour there. */
export function addRule(definition: Definition, rule: RuleDefinition, position: number): AddRule {
  const { index, priority } = placeFor(definition.flow, rule, position);
  return { name: "add-rule", place: rulePlaceAt(definition.flow, index), rule: { ...rule, priority } };
}

/** Another value for a field of the rule at that place of the document. */
export function changeRule(
  definition: Definition,
  index: number,
  field: ChangeRule["field"],
  after: JsonValue,
): ChangeRule {
  const rule = definition.flow[index];
  const before = rule ? fieldIn(rule, field) : null;
  return { name: "change-rule", rule: referTo(definition.flow, index), field, before, after };
}

/** The rule at that place of the document to a position among those of its step, counted without it. */
export function moveRule(definition: Definition, index: number, position: number): MoveRule {
  const reference = referTo(definition.flow, index);
  const rule = definition.flow[index];
  const without = definition.flow.toSpliced(index, 1);
  const place = rule ? placeFor(without, rule, position) : { index, priority: 0 };
  return { name: "move-rule", rule: reference, to: rulePlaceAt(without, place.index), priority: place.priority };
}

export function removeRule(definition: Definition, index: number): RemoveRule {
  return { name: "remove-rule", rule: referTo(definition.flow, index) };
}

/** Right behind the one that is tried before it; in front of the one behind it, where it is the first. */
function placeFor(flow: readonly RuleDefinition[], { from, priority }: RuleDefinition, position: number) {
  const tried = rulesFrom({ flow }, from);
  const before = position > 0 ? tried[Math.min(position, tried.length) - 1] : undefined;
  if (before) return { index: before.index + 1, priority: before.rule.priority };
  const [first] = tried;
  return first ? { index: first.index, priority: first.rule.priority } : { index: flow.length, priority };
}
