import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { halfWay } from "../half-way.ts";
import { inTurn } from "../in-turn.ts";

/** One answer and what it changed, without a view. */
export const prepare: Prepare = (options) => {
  const { open, changes } = halfWay(options);
  const walk = open();
  const next = inTurn(changes.staying);
  return microsecondsEach(() => walk.apply(next().event));
};
