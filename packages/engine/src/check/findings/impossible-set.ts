import { quoted } from "../../quoted.ts";
import type { Finder } from "../finder.ts";

export const impossibleSet: Finder = {
  code: "impossible-set",
  severity: "error",
  *find({ impossible }) {
    for (const [{ key }, reason] of impossible)
      yield {
        at: key,
        message: `No answer satisfies the required set ${quoted(key)}: ${reason}, or do not require it.`,
      };
  },
};
