import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { halfWay } from "../half-way.ts";
import { inTurn } from "../in-turn.ts";
import { openLoop } from "../open-loop.ts";

/** The flags that an answer affects, and nothing else. */
export const prepare: Prepare = (options) => {
  const { loop, changes } = openLoop(halfWay(options));
  const next = inTurn(changes);
  return microsecondsEach(() => {
    const { set, options } = next();
    loop.answer(set, options);
  });
};
