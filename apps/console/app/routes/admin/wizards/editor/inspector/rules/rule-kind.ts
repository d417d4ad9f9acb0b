import type { Definition, RuleDefinition } from "@boardwalk/engine";
import { changeRule, type EditCommand } from "@boardwalk/engine/editing";

/** How a rule is taken, as its sentence says it. */
export type RuleKind = "always" | "on-condition" | "offered";

export const RULE_KINDS: readonly { readonly value: RuleKind; readonly label: string; readonly text: string }[] = [
  { value: "always", label: "always", text: "Taken whenever it is reached" },
  { value: "on-condition", label: "on a condition", text: "Taken if the condition is true" },
  { value: "offered", label: "as an exit", text: "Offered as a further way, for the person to choose" },
];

export function ruleKind({ type, when }: RuleDefinition): RuleKind {
  if (type === "OPTIONAL") return "offered";
  return type === "CONDITIONAL" || when !== null ? "on-condition" : "always";
}

/** Whatever is always taken has no condition, so one that was there goes. */
export function changeRuleKind(definition: Definition, index: number, kind: RuleKind): EditCommand {
  const rule = definition.flow[index];
  switch (kind) {
    case "on-condition":
      return changeRule(definition, index, "type", "CONDITIONAL");
    case "offered":
      return changeRule(definition, index, "type", "OPTIONAL");
    case "always": {
      const plain = changeRule(definition, index, "type", "REQUIRED");
      if (!rule || rule.when === null) return plain;
      const without = { ...definition, flow: definition.flow.with(index, { ...rule, type: "REQUIRED" }) };
      return { name: "several", commands: [plain, changeRule(without, index, "when", null)] };
    }
  }
}
