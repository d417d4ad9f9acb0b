import { describeUnused } from "../../environment/describe-unused.ts";
import type { Check } from "./check.ts";

export const checkSettings: Check = {
  about: "Settings",
  async look({ environment }) {
    const unused = describeUnused(environment.unusedNames);
    return { ok: unused === null, says: unused ?? "all that are set are used" };
  },
};
