import { quoted } from "../../quoted.ts";
import type { Finder } from "../finder.ts";

export const unreachableStep: Finder = {
  code: "unreachable-step",
  severity: "error",
  *find({ wizard, flow }) {
    for (const { index, definition } of wizard.steps)
      if (!flow.fromFirst.reaches(index))
        yield {
          at: definition.key,
          message: `No walk comes to the step ${quoted(definition.key)}; add a rule that leads there, change the one that passes over it, or make the step inactive.`,
        };
  },
};
