import { quoted } from "../../quoted.ts";
import { checkPattern } from "../check-pattern.ts";
import type { Finder } from "../finder.ts";

export const badPattern: Finder = {
  code: "bad-pattern",
  severity: "error",
  *find({ wizard }) {
    for (const { sets } of wizard.steps)
      for (const { key, definition } of sets) {
        if (definition.type !== "TEXT_INPUT" || definition.rules.pattern === undefined) continue;
        const found = checkPattern(definition.rules.pattern);
        if (found.ok) continue;
        const { message, column } = found;
        yield { at: key, message: `Correct the pattern of ${quoted(key)} at column ${column}: ${message}`, column };
      }
  },
};
