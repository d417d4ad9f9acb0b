import { setTimeout } from "node:timers/promises";
import type { Prepare } from "../../harness/computation.ts";
import { keepSigningIn } from "../keep-signing-in.ts";
import { openDoors } from "../open-doors.ts";

/** Whole sign-ins by password: limits, hash, session, device, history, audit and event. */
export const prepare: Prepare = async (atOnce, databaseUrl) => {
  const nextDoor = await openDoors(databaseUrl);
  return async (milliseconds) => {
    const began = performance.now();
    const signingIn = keepSigningIn(atOnce, nextDoor);
    await setTimeout(milliseconds);
    return ((await signingIn.stop()) * 1_000) / (performance.now() - began);
  };
};
