import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { halfWay } from "../half-way.ts";
import { inTurn } from "../in-turn.ts";

/** One answer, and the step that is shown after it as JSON. */
export const prepare: Prepare = (options) => {
  const { open, changes } = halfWay(options);
  const walk = open();
  const next = inTurn(changes);
  return microsecondsEach(() => {
    const { event, shown } = next();
    walk.apply(event);
    return JSON.stringify(walk.view(shown));
  });
};
