import type { Definition, RuleDefinition } from "../../definition.ts";
import { ruleTable } from "../../document/tables/rule-table.ts";
import { quoted } from "../../quoted.ts";
import type { Applied } from "../applied.ts";
import type { AddRule, ChangeRule, MoveRule, RemoveRule } from "../edit-command.ts";
import { isSameValue } from "../fingerprint-of.ts";
import { unknownInRule } from "../references/known-references.ts";
import { ruleOfFingerprint } from "../references/rule-fingerprint.ts";
import { indexOfRule, indexOfRulePlace, referTo, rulePlaceAt } from "../references/rule-place.ts";
import { nothing } from "./nothing.ts";
import { PLACES, readPart } from "./read-part.ts";
import { invalid, type Refused, stale } from "./refused.ts";
import { tooMany } from "./too-many.ts";
import { fieldIn } from "./with-field.ts";

const RULE_FIELDS: readonly string[] = ["to", "type", "name", "description", "option", "when", "priority", "active"];

export function applyAddRule(definition: Definition, { place, rule }: AddRule): Applied {
  const read = readPart(ruleTable, rule, PLACES.rule);
  if (!read.ok) return invalid(read.message, rule.from, { field: read.field });
  const unknown = unknownInRule(definition, read.value);
  if (unknown !== null) return nowhere(unknown, rule.from, rule.to);
  const index = indexOfRulePlace(definition.flow, place);
  const after = { ...definition, flow: definition.flow.toSpliced(index, 0, read.value) };
  const excess = tooMany(after);
  if (excess !== null) return invalid(excess, rule.from);
  return { ok: true, definition: after, inverse: { name: "remove-rule", rule: referTo(after.flow, index) } };
}

export function applyChangeRule(definition: Definition, command: ChangeRule): Applied {
  const { field, before, after } = command;
  if (!RULE_FIELDS.includes(field)) {
    return invalid(`${quoted(field)} is no field of a rule that is changed by itself.`, null, { field });
  }
  const index = indexOfRule(definition.flow, command.rule);
  const rule = definition.flow[index];
  if (!rule) return goneRule(definition, command);
  const now = fieldIn(rule, field);
  if (isSameValue(now, after)) return { ok: true, definition, inverse: nothing };
  const read = readPart(ruleTable, { ...rule, [field]: after }, PLACES.rule);
  if (!read.ok) return invalid(read.message, rule.from, { field, yours: after });
  const unknown = unknownInRule(definition, read.value);
  if (unknown !== null) return nowhere(unknown, rule.from, after);
  if (!isSameValue(now, before)) {
    return stale("Somebody else changed this rule meanwhile.", rule.from, { field, yours: after, theirs: now });
  }
  const flow = definition.flow.with(index, read.value);
  return {
    ok: true,
    definition: { ...definition, flow },
    inverse: { name: "change-rule", rule: referTo(flow, index), field, before: after, after: now },
  };
}

export function applyMoveRule(definition: Definition, command: MoveRule): Applied {
  const { to, priority } = command;
  const index = indexOfRule(definition.flow, command.rule);
  const rule = definition.flow[index];
  if (!rule) return goneRule(definition, command);
  const read = readPart(ruleTable, { ...rule, priority }, PLACES.rule);
  if (!read.ok) return invalid(read.message, rule.from, { field: "priority" });
  const without = definition.flow.toSpliced(index, 1);
  const next = indexOfRulePlace(without, to);
  if (next === index && priority === rule.priority) return { ok: true, definition, inverse: nothing };
  const flow = without.toSpliced(next, 0, priority === rule.priority ? rule : read.value);
  return {
    ok: true,
    definition: { ...definition, flow },
    inverse: {
      name: "move-rule",
      rule: referTo(flow, next),
      to: rulePlaceAt(without, index),
      priority: rule.priority,
    },
  };
}

export function applyRemoveRule(definition: Definition, command: RemoveRule): Applied {
  const index = indexOfRule(definition.flow, command.rule);
  const rule = definition.flow[index];
  if (!rule) return goneRule(definition, command);
  return {
    ok: true,
    definition: { ...definition, flow: definition.flow.toSpliced(index, 1) },
    inverse: { name: "add-rule", place: rulePlaceAt(definition.flow, index), rule },
  };
}

function goneRule({ flow }: Definition, { rule }: ChangeRule | MoveRule | RemoveRule): Refused {
  const seen = ruleOfFingerprint(rule.was);
  const like = seen && flow.find((one) => isLike(one, seen));
  const from = seen?.from ?? null;
  return stale(like ? "Somebody else changed this rule meanwhile." : "This rule is no longer there.", from, {
    yours: seen?.to ?? null,
    theirs: like?.to ?? null,
  });
}

function isLike(one: RuleDefinition, other: RuleDefinition): boolean {
  return one.from === other.from && one.option === other.option && one.type === other.type;
}

function nowhere(unknown: string, at: string, yours: Refused["refusal"]["yours"]): Refused {
  return stale(`The rule names ${quoted(unknown)}, which is not there.`, at, { yours, theirs: null });
}
