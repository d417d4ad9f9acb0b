import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { halfWay } from "../half-way.ts";

/** A new walk from the document of what was answered, and its present step as JSON: what a server does that holds no walk. */
export const prepare: Prepare = (options) => {
  const { open } = halfWay(options);
  const shown = open().state().current ?? "";
  return microsecondsEach(() => JSON.stringify(open().view(shown)));
};
