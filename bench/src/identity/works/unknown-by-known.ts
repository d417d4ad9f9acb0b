import { type Door, signIn } from "@boardwalk/domain/identity";
import type { Prepare } from "../../harness/computation.ts";
import { median } from "../../harness/median.ts";
import { openDoors } from "../open-doors.ts";
import { addressOf } from "../people-in-database.ts";

const refused = async (door: Door, email: string): Promise<void> => {
  const { kind } = await signIn(door, { email, password: "not the password of anybody" });
  if (kind !== "refused") throw new Error(`${email} was let in by a wrong password.`);
};

/** The median time of a refused sign-in at an unknown address, divided by the one at a known address; they take turns. */
export const prepare: Prepare = async (_size, databaseUrl) => {
  const nextDoor = await openDoors(databaseUrl);
  let number = 0;
  const timed = async (email: string): Promise<number> => {
    const began = performance.now();
    await refused(nextDoor(), email);
    return performance.now() - began;
  };
  return async (milliseconds) => {
    const known: number[] = [];
    const unknown: number[] = [];
    const until = performance.now() + milliseconds;
    while (performance.now() < until || known.length < 20) {
      number += 1;
      const both = [
        async () => known.push(await timed(addressOf(number))),
        async () => unknown.push(await timed(`nobody-${number}@boardwalk.test`)),
      ];
      // Whoever goes first may find the caches colder.
      for (const one of number % 2 ? both : both.toReversed()) await one();
    }
    return median(unknown) / median(known);
  };
};
