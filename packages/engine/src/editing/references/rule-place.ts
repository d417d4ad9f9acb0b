import type { RuleDefinition } from "../../definition.ts";
import type { RulePlace, RuleReference } from "../edit-command.ts";
import { ruleFingerprint } from "./rule-fingerprint.ts";

/** Where the rule that is meant stands now: at its place, or the nearest like it; -1 where there is none. */
export function indexOfRule(flow: readonly RuleDefinition[], { index, was }: RuleReference): number {
  const here = flow[index];
  if (here && ruleFingerprint(here) === was) return index;
  let nearest = -1;
  for (const [at, rule] of flow.entries()) {
    const isNearer = nearest === -1 || Math.abs(at - index) < Math.abs(nearest - index);
    if (isNearer && ruleFingerprint(rule) === was) nearest = at;
  }
  return nearest;
}

/** Behind the rule that stood in front, or as near to its old place as there is one. */
export function indexOfRulePlace(flow: readonly RuleDefinition[], { index, behind }: RulePlace): number {
  if (behind === null) return 0;
  const before = indexOfRule(flow, { index: index - 1, was: behind });
  return before === -1 ? Math.min(index, flow.length) : before + 1;
}

export function referTo(flow: readonly RuleDefinition[], index: number): RuleReference {
  const rule = flow[index];
  return { index, was: rule ? ruleFingerprint(rule) : "" };
}

/** The place at which a rule stands that is to be at `index` of such a list. */
export function rulePlaceAt(flow: readonly RuleDefinition[], index: number): RulePlace {
  const before = flow[index - 1];
  return { index, behind: before ? ruleFingerprint(before) : null };
}
