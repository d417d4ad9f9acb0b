import { compileCondition } from "../../condition/compile-condition.ts";
import { namesOfWizard } from "../../structure/names-of-wizard.ts";
import { checked } from "../checked.ts";
import type { Finder } from "../finder.ts";
import { describedRule } from "../words/described-rule.ts";

export const badCondition: Finder = {
  code: "bad-condition",
  severity: "error",
  *find({ wizard, rules }) {
    const names = namesOfWizard(wizard);
    for (const { definition, position } of rules) {
      if (definition.when === null) continue;
      const found = checked(compileCondition(definition.when, names));
      if (found.ok) continue;
      const { message, column } = found;
      yield {
        at: definition.from,
        message: `Correct the condition of ${describedRule(definition)} at column ${column}: ${message}`,
        rule: position,
        column,
      };
    }
  },
};
