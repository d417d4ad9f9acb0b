import { findApiToken, mintApiToken } from "@boardwalk/domain/identity";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEachAwaited } from "../../harness/microseconds-each-awaited.ts";
import { openDoors } from "../open-doors.ts";

/** One that nobody can have been given: refused by its check, without a question to the database. */
export const prepare: Prepare = async (_size, databaseUrl) => {
  const { text } = mintApiToken();
  const mistyped = text.slice(0, -1) + (text.endsWith("x") ? "y" : "x");
  const door = (await openDoors(databaseUrl))();
  return microsecondsEachAwaited(async () => {
    if ((await findApiToken(door, mistyped)) !== null) throw new Error("A mistyped token was taken.");
  });
};
