import type { Definition, RuleDefinition, StepDefinition } from "@boardwalk/engine";
import type { OutlineReason, OutlineWay } from "./outline.ts";

/** Why a step leads where it does not lead by itself: the name of the rule, or the answer that it hangs on. */
export function reasonsOf(
  { flow, steps }: Definition,
  from: string,
  ways: readonly OutlineWay[],
): Pick<{ reasons: OutlineReason[] }, "reasons"> | undefined {
  const usual = ways.find(({ option }) => option === undefined)?.to;
  const rules = flow.filter((rule) => rule.active && rule.from === from && rule.to !== usual);
  const reasons = rules.flatMap((rule): OutlineReason[] => {
    const words = rule.name ?? because(steps, rule.option);
    if (words === null || !isCertain(rule, rules)) return [];
    return [{ to: rule.to, words, ...(rule.option !== null && { option: rule.option }) }];
  });
  return reasons.length === 0 ? undefined : { reasons };
}

/** A condition cannot be asked again here, so it has to be the only way there. */
function isCertain(rule: RuleDefinition, rules: readonly RuleDefinition[]): boolean {
  if (rule.type === "OPTIONAL") return false;
  if (rule.when === null) return rule.type === "REQUIRED" && rule.option !== null;
  return rules.every((other) => other === rule || other.to !== rule.to);
}

function because(steps: readonly StepDefinition[], option: string | null): string | null {
  if (option === null) return null;
  const [inStep, inSet, key] = option.split(".");
  const set = steps.find((step) => step.key === inStep)?.sets.find((one) => one.key === inSet);
  const label = set?.options.find((one) => one.key === key)?.label;
  return label === undefined ? null : `because of “${label}”`;
}
