import type { Definition, RuleDefinition } from "../../definition.ts";

export interface PlacedRule {
  /** Its place in the document. */
  readonly index: number;
  readonly rule: RuleDefinition;
}

/** The rules that leave a step, in the order in which they are tried: by priority, then by place. */
export function rulesFrom({ flow }: Pick<Definition, "flow">, step: string): PlacedRule[] {
  const rules = flow.flatMap((rule, index) => (rule.from === step ? [{ index, rule }] : []));
  return rules.sort((one, other) => other.rule.priority - one.rule.priority || one.index - other.index);
}
