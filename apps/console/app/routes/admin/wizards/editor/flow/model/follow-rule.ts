import type { RuleDefinition } from "@boardwalk/engine";

/** A rule that is looked at: rules have no key, so it is known by what it was and where. */
export interface RuleInView {
  readonly index: number;
  readonly rule: RuleDefinition;
}

/** Where a rule is after something was done to the draft; null when it is gone. */
export function followRule({ index, rule }: RuleInView, flow: readonly RuleDefinition[]): RuleInView | null {
  const at = (place: number): RuleInView | null => {
    const found = flow[place];
    return found ? { index: place, rule: found } : null;
  };
  const same = flow.indexOf(rule);
  if (same >= 0) return at(same);
  // Moved among its siblings it may have got another priority.
  const alike = flow.flatMap((other, place) => (isAlike(rule, other) ? [place] : []));
  if (alike.length > 0) return at(alike.reduce((best, place) => (nearer(place, best, index) ? place : best)));
  return flow[index]?.from === rule.from && isChanged(rule, flow[index]) ? at(index) : null;
}

function isAlike(one: RuleDefinition, other: RuleDefinition): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}

/** By one command: a field, or a type with its condition. */
function isChanged(one: RuleDefinition, other: RuleDefinition): boolean {
  return FIELDS.filter((field) => one[field] !== other[field]).length <= 2;
}

function nearer(place: number, best: number, index: number): boolean {
  return Math.abs(place - index) < Math.abs(best - index);
}

const FIELDS = ["from", "to", "type", "name", "description", "option", "when", "active"] as const;
