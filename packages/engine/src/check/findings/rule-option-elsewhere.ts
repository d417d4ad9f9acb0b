import { quoted } from "../../quoted.ts";
import type { Finder } from "../finder.ts";
import { describedRule } from "../words/described-rule.ts";

export const ruleOptionElsewhere: Finder = {
  code: "rule-option-elsewhere",
  severity: "error",
  *find({ rules }) {
    for (const { definition, position, from, option } of rules)
      if (option && option.step !== from)
        yield {
          at: definition.from,
          message: `Let ${describedRule(definition)} follow an option of the step ${quoted(definition.from)} that it leaves, or ask for ${quoted(option.key)} in a condition.`,
          related: [option.key],
          rule: position,
        };
  },
};
