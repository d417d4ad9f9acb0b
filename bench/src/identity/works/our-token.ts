import { findApiToken } from "@boardwalk/domain/identity";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEachAwaited } from "../../harness/microseconds-each-awaited.ts";
import { makeApiTokens } from "../make-api-tokens.ts";
import { openDoors } from "../open-doors.ts";

/** Its form and check, then whose it is and whether they may still: also membership, role and the note of its last use. */
export const prepare: Prepare = async (_size, databaseUrl) => {
  const texts = await makeApiTokens(databaseUrl);
  const door = (await openDoors(databaseUrl))();
  let asked = 0;
  return microsecondsEachAwaited(async () => {
    if ((await findApiToken(door, texts[asked++ % texts.length] ?? "")) === null)
      throw new Error("The token is not known.");
  });
};
