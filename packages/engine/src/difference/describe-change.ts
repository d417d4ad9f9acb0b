import type { DependencyType, JsonValue, RuleDefinition } from "../definition.ts";
import { quoted } from "../quoted.ts";
import type { DefinitionChange, Thing } from "./definition-change.ts";
import { describeField } from "./describe-field.ts";
import { quoteValue } from "./quote-value.ts";

/** One change as a plain sentence for an author. */
export function describeChange(change: DefinitionChange): string {
  switch (change.kind) {
    case "added":
      return `${called(change.thing, change.at)} added ${change.behind === null ? "at the start" : `after ${quoted(change.behind)}`}.`;
    case "removed":
      return `${called(change.thing, change.at)} removed.`;
    case "moved":
      return `${called(change.thing, change.at)} moved ${change.ahead === null ? "to the end" : `before ${quoted(change.ahead)}`}.`;
    case "key-changed":
      return `${called(change.thing, change.before)} now has the key ${quoted(change.after)}.`;
    case "renamed":
      return `${called(change.thing, change.at)} renamed from ${quoted(change.before)} to ${quoted(change.after)}.`;
    case "field":
      return describeField(called(change.thing, change.at), change);
    case "rule-added":
      return `${calledRule(change.rule)} added${withCondition(change.rule)}.`;
    case "rule-removed":
      return `${calledRule(change.rule)} removed.`;
    case "rule-retargeted":
      return `${startOf(change.rule)} now leads to ${quoted(change.after)} instead of ${quoted(change.before)}.`;
    case "rule-condition-changed":
      return `${calledRule(change.rule)} ${describeCondition(change.before, change.after)}.`;
    case "rule-field":
      return describeField(calledRule(change.rule), change);
    case "rule-order":
      return `The rules that leave step ${quoted(change.at)} are tried in another order: ${listTargets(change.after)} instead of ${listTargets(change.before)}.`;
    case "dependency-added":
      return `${quoted(change.at)} is now ${EFFECT[change.dependency.type]} by ${quoted(change.dependency.on)}.`;
    case "dependency-removed":
      return `${quoted(change.at)} is no longer ${EFFECT[change.dependency.type]} by ${quoted(change.dependency.on)}.`;
  }
}

const THING: Record<Thing | "wizard" | "settings", string> = {
  wizard: "The wizard",
  settings: "The wizard",
  step: "Step",
  set: "Set",
  option: "Option",
};

const EFFECT: Record<DependencyType, string> = {
  SHOW_IF: "shown",
  HIDE_IF: "hidden",
  REQUIRE_IF: "required",
  DISABLE_IF: "disabled",
};

// A long list says no more than its beginning.
const MOST_TARGETS = 5;

function called(thing: Thing | "wizard" | "settings", at: string | null): string {
  return at === null ? THING[thing] : `${THING[thing]} ${quoted(at)}`;
}

function calledRule(rule: RuleDefinition): string {
  return `${startOf(rule)} to ${quoted(rule.to)}`;
}

function startOf({ name, from, option }: RuleDefinition): string {
  const rule = name === null ? "The rule" : `The rule ${quoted(name)}`;
  return option === null ? `${rule} from ${quoted(from)}` : `${rule} from ${quoted(from)} on option ${quoted(option)}`;
}

function withCondition({ when }: RuleDefinition): string {
  return when === null ? "" : `, when ${quoteValue(when)}`;
}

function describeCondition(before: JsonValue, after: JsonValue): string {
  if (after === null) return `no longer has the condition ${quoteValue(before)}`;
  if (before === null) return `now has the condition ${quoteValue(after)}`;
  return `now has the condition ${quoteValue(after)} instead of ${quoteValue(before)}`;
}

function listTargets(rules: readonly RuleDefinition[]): string {
  const targets = rules.slice(0, MOST_TARGETS).map(({ to }) => quoted(to));
  return rules.length > MOST_TARGETS ? `${targets.join(", ")} …` : targets.join(", ");
}
