import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEachAwaited } from "../../harness/microseconds-each-awaited.ts";
import { walkToAnswer } from "../walk-to-answer.ts";

/** Right, lock, engine before and after, row, figures and fingerprint, in one transaction behind the policies. */
export const prepare: Prepare = async (_size, databaseUrl) => {
  const { answer } = await walkToAnswer(databaseUrl);
  let given = 0;
  return microsecondsEachAwaited(() => answer(`Midsummer ${given++}`));
};
