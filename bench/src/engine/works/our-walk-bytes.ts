import { open } from "@boardwalk/engine";
import { bytesEach } from "../../harness/bytes-each.ts";
import type { Prepare } from "../../harness/computation.ts";
import { halfWay } from "../half-way.ts";

const WALKS = 200;

/** A walk after 50 answers, with its answers; the program is everybody's. */
export const prepare: Prepare = (options) => {
  const { program, answers, changes } = halfWay(options);
  const text = JSON.stringify(answers);
  return bytesEach(WALKS, () => {
    const walk = open(program, JSON.parse(text));
    // What a walk only makes when it is first used belongs to it too.
    for (const { event, shown } of [...changes.staying, ...changes.rerouting]) {
      walk.apply(event);
      walk.view(shown);
    }
    return walk;
  });
};
