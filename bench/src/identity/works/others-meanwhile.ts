import { setTimeout } from "node:timers/promises";
import { createSessionReader, signIn } from "@boardwalk/domain/identity";
import { systemClock } from "@boardwalk/domain/kernel";
import type { Prepare } from "../../harness/computation.ts";
import { keepSigningIn } from "../keep-signing-in.ts";
import { openDoors } from "../open-doors.ts";
import { addressOf, PASSWORD } from "../people-in-database.ts";

const PAUSE_MILLISECONDS = 2;

/** How long the slowest hundredth of other people's requests wait for their session while so many sign in. */
export const prepare: Prepare = async (signingInAtOnce, databaseUrl) => {
  const nextDoor = await openDoors(databaseUrl);
  const door = nextDoor();
  const outcome = await signIn(door, { email: addressOf(0), password: PASSWORD });
  if (outcome.kind !== "signed-in") throw new Error("Nobody could sign in.");
  const sessions = createSessionReader(door.database, systemClock);
  return async (milliseconds) => {
    const signingIn = keepSigningIn(signingInAtOnce, nextDoor);
    const waits: number[] = [];
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      const due = performance.now() + PAUSE_MILLISECONDS;
      await setTimeout(PAUSE_MILLISECONDS);
      if ((await sessions.read(outcome.session.token)) === null) throw new Error("The session is gone.");
      // From when it was due, so that an event loop that came late counts as waiting.
      waits.push((performance.now() - due) * 1_000);
    }
    await signingIn.stop();
    return waits.toSorted((one, other) => one - other)[Math.floor(waits.length * 0.99)] ?? 0;
  };
};
