import type { RuleDefinition } from "../definition.ts";
import { compareFields } from "./compare-fields.ts";
import type { DefinitionChange } from "./definition-change.ts";

interface Match {
  readonly before: RuleDefinition;
  readonly after: RuleDefinition;
}

// From the closest likeness to the faintest: what two rules have in common to be one rule that was changed.
const LIKENESS: readonly (readonly (keyof RuleDefinition)[])[] = [
  ["to", "option", "when", "type", "name", "description", "priority", "active"],
  ["to", "option", "when", "type"],
  ["option", "when", "type"],
  ["option", "to", "type"],
  ["option", "to", "when"],
  ["to", "when", "type"],
];

/** Rules of the flow, by the step that they leave; `before` already names things by their keys after. */
export function compareRules(before: readonly RuleDefinition[], after: readonly RuleDefinition[]): DefinitionChange[] {
  const left = Map.groupBy(before, ({ from }) => from);
  const right = Map.groupBy(after, ({ from }) => from);
  const steps = new Set([...left.keys(), ...right.keys()]);
  return [...steps].flatMap((step) => compareAtStep(step, left.get(step) ?? [], right.get(step) ?? []));
}

function compareAtStep(
  at: string,
  before: readonly RuleDefinition[],
  after: readonly RuleDefinition[],
): DefinitionChange[] {
  const matches: Match[] = [];
  let gone = before;
  let fresh = after;
  for (const likeness of LIKENESS) {
    const alike = matchAlike(gone, fresh, likeness);
    matches.push(...alike);
    const matched = new Set(alike.flatMap((match) => [match.before, match.after]));
    gone = gone.filter((rule) => !matched.has(rule));
    fresh = fresh.filter((rule) => !matched.has(rule));
  }
  return [
    ...gone.map((rule): DefinitionChange => ({ kind: "rule-removed", at, rule })),
    ...fresh.map((rule): DefinitionChange => ({ kind: "rule-added", at, rule })),
    ...matches.flatMap((match) => compareMatch(at, match)),
    ...compareOrder(at, before, after, matches),
  ];
}

function matchAlike(
  before: readonly RuleDefinition[],
  after: readonly RuleDefinition[],
  likeness: readonly (keyof RuleDefinition)[],
): Match[] {
  const nameOf = (rule: RuleDefinition) => JSON.stringify(likeness.map((field) => rule[field]));
  const waiting = Map.groupBy(before, nameOf);
  const taken = new Map<string, number>();
  return after.flatMap((rule) => {
    const name = nameOf(rule);
    const count = taken.get(name) ?? 0;
    const partner = waiting.get(name)?.[count];
    if (partner === undefined) return [];
    taken.set(name, count + 1);
    return [{ before: partner, after: rule }];
  });
}

function compareMatch(at: string, { before, after: rule }: Match): DefinitionChange[] {
  return compareFields({ ...before }, { ...rule }).map((change): DefinitionChange => {
    if (change.field === "to") return { kind: "rule-retargeted", at, rule, before: before.to, after: rule.to };
    if (change.field === "when")
      return { kind: "rule-condition-changed", at, rule, before: before.when, after: rule.when };
    return { kind: "rule-field", at, rule, ...change };
  });
}

// Exits are offered beside the way that the other rules take, so the two do not wait for each other.
function compareOrder(
  at: string,
  before: readonly RuleDefinition[],
  after: readonly RuleDefinition[],
  matches: readonly Match[],
): DefinitionChange[] {
  const partner = new Map(matches.filter(isActive).map((match) => [match.before, match.after]));
  const remaining = new Set(partner.values());
  const was = inPrecedence(before.filter((rule) => partner.has(rule)));
  const is = inPrecedence(after.filter((rule) => remaining.has(rule)));
  const became = was.map((rule) => partner.get(rule) ?? rule);
  return differ(became.filter(isExit), is.filter(isExit)) || differ(became.filter(isWay), is.filter(isWay))
    ? [{ kind: "rule-order", at, before: became, after: is }]
    : [];
}

const isExit = ({ type }: RuleDefinition) => type === "OPTIONAL";
const isWay = (rule: RuleDefinition) => !isExit(rule);
const isActive = ({ before, after }: Match) => before.active && after.active;

function inPrecedence(rules: readonly RuleDefinition[]): RuleDefinition[] {
  return rules.toSorted((one, other) => other.priority - one.priority);
}

function differ(one: readonly RuleDefinition[], other: readonly RuleDefinition[]): boolean {
  return one.some((rule, position) => rule !== other[position]);
}
