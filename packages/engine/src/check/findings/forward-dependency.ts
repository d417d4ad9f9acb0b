import { quoted } from "../../quoted.ts";
import type { Finder } from "../finder.ts";

export const forwardDependency: Finder = {
  code: "forward-dependency",
  severity: "error",
  *find({ sights }) {
    for (const [{ target, on, position, type }, sight] of sights) {
      if (sight !== "never") continue;
      const [own, other] = [target.step.definition.key, on.step.definition.key].map(quoted);
      yield {
        at: target.key,
        message: `The ${type} of ${quoted(target.key)} looks at ${quoted(on.key)}, but no walk is on ${other} before ${own}; let it look at an earlier step or move ${other} in front.`,
        related: [on.key],
        dependency: position,
      };
    }
  },
};
