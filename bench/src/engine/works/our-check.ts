import { check, parse } from "@boardwalk/engine";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { generateFlow } from "../generate-flow.ts";

/** Everything that is found in a wizard of so many steps. */
export const prepare: Prepare = (steps) => {
  const parsed = parse(generateFlow(steps));
  if (!parsed.ok) throw new Error(`The generated flow is no wizard: ${JSON.stringify(parsed.errors.slice(0, 3))}`);
  return microsecondsEach(() => check(parsed.definition));
};
