import type { Finder } from "../finder.ts";
import { describedRule } from "../words/described-rule.ts";

export const missingCondition: Finder = {
  code: "missing-condition",
  severity: "error",
  *find({ rules }) {
    for (const { definition, position } of rules)
      if (definition.type === "CONDITIONAL" && definition.when === null)
        yield {
          at: definition.from,
          message: `Give ${describedRule(definition)} a condition, because a CONDITIONAL rule without one never matches, or make it REQUIRED.`,
          rule: position,
        };
  },
};
