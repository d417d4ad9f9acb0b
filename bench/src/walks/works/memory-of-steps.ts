import type { Prepare } from "../../harness/computation.ts";
import { walkToAnswer } from "../walk-to-answer.ts";

const WARM = 500;

/** What so many answered steps leave behind in a process, each: next to nothing, if nothing is kept of a walk. */
export const prepare: Prepare = async (steps, databaseUrl) => {
  const { answer } = await walkToAnswer(databaseUrl);
  for (let nth = 0; nth < WARM; nth += 1) await answer(`Before ${nth}`);
  return async () => {
    const before = heapInUse();
    for (let nth = 0; nth < steps; nth += 1) await answer(`Step ${nth}`);
    return Math.max(0, heapInUse() - before) / steps;
  };
};

function heapInUse(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error("This process cannot collect its garbage: it needs --expose-gc.");
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
