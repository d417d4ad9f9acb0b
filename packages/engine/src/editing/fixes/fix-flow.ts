import { unreachableStep } from "../../check/findings/unreachable-step.ts";
import { whatIsKnown } from "../../check/what-is-known.ts";
import type { Definition, RuleDefinition } from "../../definition.ts";
import { closingPlaces } from "../../locate/closing-places.ts";
import { changeField } from "../making/change-field.ts";
import { addRule, changeRule, moveRule, removeRule } from "../making/edit-rules.ts";
import { newStep } from "../making/new-things.ts";
import { referencesTo } from "../making/references-to.ts";
import { rulesFrom } from "../making/rules-from.ts";
import { thingAt } from "../things/thing-at.ts";
import type { FixFinder } from "./fix.ts";
import { inOrder } from "./in-order.ts";
import { named } from "./named.ts";

export const fixNoSteps: FixFinder = function* (definition) {
  const archived = definition.steps.find(({ active }) => !active);
  if (archived) {
    const label = `Take ${named(definition, archived.key)} out of the archive`;
    yield { label, command: changeField(definition, archived.key, "active", true) };
  }
  yield { label: "Add a step", command: newStep(definition, { behind: definition.steps.at(-1)?.key ?? null }) };
};

/** Nothing leads to a step: it becomes a further way out of the one in front of it, or is put away. */
export const fixUnreachableStep: FixFinder = function* (definition, { at }) {
  if (at === null) return;
  const known = whatIsKnown(definition);
  const lost = new Set([...unreachableStep.find(known)].map((found) => found.at));
  const { steps } = known.wizard;
  const before = steps.slice(
    0,
    Math.max(
      0,
      steps.findIndex((step) => step.definition.key === at),
    ),
  );
  const from = before.findLast((step) => !lost.has(step.definition.key))?.definition.key;
  if (from !== undefined) {
    const rule: RuleDefinition = { ...EXIT, from, to: at };
    const command = addRule(definition, rule, rulesFrom(definition, from).length);
    yield { label: `Offer it after ${named(definition, from)}`, command };
  }
  const { rules, dependencies, conditions } = referencesTo(definition, [at]);
  if (rules.length + dependencies.length + conditions.length === 0)
    yield { label: "Archive it", command: changeField(definition, at, "active", false) };
};

const EXIT: Omit<RuleDefinition, "from" | "to"> = {
  type: "OPTIONAL",
  name: null,
  description: null,
  option: null,
  when: null,
  priority: 0,
  active: true,
};

export const fixFlowCycle: FixFinder = function* (definition, { related = [] }) {
  const rule = closingPlaces(definition).ruleIn(related);
  const there = rule === null ? undefined : definition.flow[rule];
  if (rule === null || !there) return;
  const ends = `from ${named(definition, there.from)} to ${named(definition, there.to)}`;
  yield { label: `Remove the rule ${ends}`, command: removeRule(definition, rule) };
};

export const fixMissingCondition: FixFinder = function* (definition, { rule }) {
  if (rule === undefined) return;
  yield { label: "Follow it always", command: changeRule(definition, rule, "type", "REQUIRED") };
  yield { label: "Remove the rule", command: removeRule(definition, rule) };
};

/** The option is on another step, where only a condition can ask for it. */
export const fixRuleOptionElsewhere: FixFinder = function* (definition, { rule }) {
  const there = rule === undefined ? undefined : definition.flow[rule];
  if (rule === undefined || !there || there.option === null) return;
  const when = conditionFor(definition, there);
  if (when !== null) {
    const isExit = there.type === "OPTIONAL";
    const command = inOrder(definition, [
      (draft) => changeRule(draft, rule, "option", null),
      (draft) => changeRule(draft, rule, "when", when),
      ...(isExit ? [] : [(draft: Definition) => changeRule(draft, rule, "type", "CONDITIONAL")]),
    ]);
    if (command) yield { label: `Ask for ${named(definition, there.option)} in a condition`, command };
  }
  yield { label: "Remove the rule", command: removeRule(definition, rule) };
};

function conditionFor(definition: Definition, { option, when }: RuleDefinition): string | null {
  if (option === null) return null;
  const set = option.slice(0, option.lastIndexOf("."));
  const found = thingAt(definition, set);
  if (found?.kind !== "set") return null;
  const key = JSON.stringify(option.slice(set.length + 1));
  const asked = found.thing.type === "SINGLE" ? `answers.${set} == ${key}` : `${key} in answers.${set}`;
  return when === null ? asked : `${asked} && (${when})`;
}

/** One that narrows down is tried before what is always taken; another is of no use. */
export const fixShadowedRule: FixFinder = function* (definition, { rule }) {
  const there = rule === undefined ? undefined : definition.flow[rule];
  if (rule === undefined || !there) return;
  const position = rulesFrom(definition, there.from).findIndex(({ rule: other }) => shadows(other, there));
  if (position >= 0 && (there.option !== null || there.when !== null))
    yield { label: "Try it before the other", command: moveRule(definition, rule, position) };
  yield { label: "Remove the rule", command: removeRule(definition, rule) };
};

function shadows(one: RuleDefinition, other: RuleDefinition): boolean {
  return (
    one.active && one.type === "REQUIRED" && one.when === null && (one.option === null || one.option === other.option)
  );
}
