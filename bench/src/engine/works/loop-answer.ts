import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { halfWay } from "../half-way.ts";
import { inTurn } from "../in-turn.ts";
import { loopView } from "../loop-view.ts";
import { openLoop } from "../open-loop.ts";

/** The flags that an answer affects, and the step that is shown after it in the same JSON as ours. */
export const prepare: Prepare = (options) => {
  const { loop, changes } = openLoop(halfWay(options));
  const next = inTurn(changes);
  return microsecondsEach(() => {
    const { set, options, shown } = next();
    loop.answer(set, options);
    return JSON.stringify(loopView(loop, shown));
  });
};
