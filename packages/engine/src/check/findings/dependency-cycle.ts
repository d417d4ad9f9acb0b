import { quoted } from "../../quoted.ts";
import type { Finder } from "../finder.ts";
import { listed } from "../words/listed.ts";

export const dependencyCycle: Finder = {
  code: "dependency-cycle",
  severity: "error",
  *find({ wizard, circles }) {
    for (const circle of circles.circles) {
      const keys = circle.flatMap((member) => wizard.nodes[member]?.key ?? []);
      const [first = ""] = keys;
      const message =
        keys.length === 1
          ? `${quoted(first)} depends on itself; remove that dependency or let it look at another option.`
          : `${listed(keys)} depend on each other in a circle; remove one of these dependencies.`;
      yield { at: first, message, related: keys };
    }
  },
};
