import type { Definition, DependencyType, RuleDefinition } from "../definition.ts";
import { quoted } from "../quoted.ts";
import { changeList } from "./change-list.ts";
import type { DefinitionChange, Thing } from "./definition-change.ts";
import { describeField } from "./describe-field.ts";
import { quoteValue } from "./quote-value.ts";
import { thingNames } from "./thing-names.ts";

type Change<K extends DefinitionChange["kind"]> = Extract<DefinitionChange, { readonly kind: K }>;
type CameOrWent = Change<"added" | "removed">;

// A long list says no more than its beginning.
const MOST_NAMED = 5;

/** What changed between two definitions, by the names that authors gave; what came or went side by side is one sentence. */
export function describeChanges(
  before: Definition,
  after: Definition,
  changes: readonly DefinitionChange[] = changeList(before, after),
): string[] {
  const [now, then] = [thingNames(after), thingNames(before)];
  const nameOf = (at: string) => now(at) ?? then(at) ?? { name: at, within: null };
  const named = (at: string) => quoted(nameOf(at).name);
  const placed = (at: string) => {
    const { name, within } = nameOf(at);
    return within === null ? quoted(name) : `${quoted(name)} of ${quoted(within)}`;
  };
  const keyIn = (at: string, key: string) => named([...at.split(".").slice(0, -1), key].join("."));
  const ruleOf = ({ name, from, to, option }: RuleDefinition) => {
    const way = `${nameOf(from).name}${option === null ? "" : ` (${nameOf(option).name})`} → ${nameOf(to).name}`;
    return name === null ? `Rule ${quoted(way)}` : `Rule ${quoted(name)} (${way})`;
  };
  return gathered(changes).map(sentenceOf);

  function sentenceOf(group: readonly DefinitionChange[]): string {
    const [change] = group;
    return change && (change.kind === "added" || change.kind === "removed")
      ? cameOrWent(change, group.filter(isCameOrWent))
      : group.map(describe).join(" ");
  }

  function cameOrWent(first: CameOrWent, all: readonly CameOrWent[]): string {
    const { kind, thing, at } = first;
    const { within } = (kind === "added" ? now(at) : then(at)) ?? nameOf(at);
    const place = within === null ? "" : ` ${kind === "added" ? "to" : "from"} ${quoted(within)}`;
    const name = (one: CameOrWent) => quoted(((one.kind === "added" ? now : then)(one.at) ?? nameOf(one.at)).name);
    if (all.length === 1) {
      const behind = kind === "added" && first.behind !== null ? `, behind ${keyIn(at, first.behind)}` : "";
      return `${THING[thing]} ${name(first)} ${kind}${place}${behind}.`;
    }
    const names = all.slice(0, MOST_NAMED).map(name).join(", ");
    const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : "";
    return `${all.length} ${thing}s ${kind}${place}: ${names}${more}.`;
  }

  function describe(change: DefinitionChange): string {
    switch (change.kind) {
      case "added":
      case "removed":
        return cameOrWent(change, [change]);
      case "moved":
        return `${THING[change.thing]} ${placed(change.at)} moved ${
          change.ahead === null ? "to the end" : `in front of ${keyIn(change.at, change.ahead)}`
        }.`;
      case "key-changed":
        return `${THING[change.thing]} ${placed(change.after)} has the key ${lastOf(change.after)} instead of ${lastOf(change.before)}.`;
      case "renamed":
        return `${THING[change.thing]} ${change.at === null ? "" : `${quoted(change.before)} `}is now called ${quoted(change.after)}${
          change.at === null ? ` instead of ${quoted(change.before)}` : ""
        }.`;
      case "field":
        return describeField(change.at === null ? THING.wizard : `${THING[change.thing]} ${placed(change.at)}`, change);
      case "rule-added":
        return `${ruleOf(change.rule)} added${change.rule.when === null ? "" : `, when ${quoteValue(change.rule.when)}`}.`;
      case "rule-removed":
        return `${ruleOf(change.rule)} removed.`;
      case "rule-retargeted":
        return `${ruleOf({ ...change.rule, to: change.before })} now leads to ${named(change.after)}.`;
      case "rule-condition-changed":
        return `${ruleOf(change.rule)}: ${conditionOf(change)}.`;
      case "rule-field":
        return describeField(ruleOf(change.rule), change);
      case "rule-order":
        return orderOf(change);
      case "dependency-added":
        return `${placed(change.at)} is now ${EFFECT[change.dependency.type]} if ${placed(change.dependency.on)} is chosen.`;
      case "dependency-removed":
        return `${placed(change.at)} is no longer ${EFFECT[change.dependency.type]} if ${placed(change.dependency.on)} is chosen.`;
    }
  }

  function orderOf({ at, before: was, after: is }: Change<"rule-order">): string {
    const [first] = is;
    const wasFirst = was[0];
    if (first && wasFirst && ruleOf(first) !== ruleOf(wasFirst)) return `${ruleOf(first)} now comes first.`;
    const order = is.slice(0, MOST_NAMED).map(({ to }) => named(to));
    return `The rules that leave ${named(at)} are tried in another order: ${order.join(", ")}${is.length > MOST_NAMED ? " …" : ""}.`;
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

function isCameOrWent(change: DefinitionChange): change is CameOrWent {
  return change.kind === "added" || change.kind === "removed";
}

/** What came, or went, one after the other in the same place stands together. */
function gathered(changes: readonly DefinitionChange[]): DefinitionChange[][] {
  const groups: DefinitionChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0] && areAlike(last[0], change)) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function areAlike(one: DefinitionChange, other: DefinitionChange): boolean {
  return (
    isCameOrWent(one) &&
    isCameOrWent(other) &&
    one.kind === other.kind &&
    one.thing === other.thing &&
    parentOf(one.at) === parentOf(other.at)
  );
}

function parentOf(at: string): string {
  return at.slice(0, Math.max(0, at.lastIndexOf(".")));
}

function lastOf(at: string): string {
  return quoted(at.slice(at.lastIndexOf(".") + 1));
}

function conditionOf({ before, after }: Change<"rule-condition-changed">): string {
  if (after === null) return `the condition ${quoteValue(before)} was taken away`;
  if (before === null) return `it now has the condition ${quoteValue(after)}`;
  return `the condition is now ${quoteValue(after)} instead of ${quoteValue(before)}`;
}
