import { type Door, signIn } from "@boardwalk/domain/identity";
import { addressOf, deviceOf, PASSWORD } from "./people-in-database.ts";

/** So many at once sign in again and again until it is told to stop; says how many did. */
export function keepSigningIn(atOnce: number, nextDoor: () => Door): { stop(): Promise<number> } {
  let isWanted = true;
  let signedIn = 0;
  let number = 0;
  const people = Array.from({ length: atOnce }, async () => {
    while (isWanted) {
      number += 1;
      const outcome = await signIn(
        { ...nextDoor(), deviceToken: deviceOf(number) },
        { email: addressOf(number), password: PASSWORD },
      );
      if (outcome.kind !== "signed-in") throw new Error(`${addressOf(number)} could not sign in.`);
      signedIn += 1;
    }
  });
  return {
    async stop() {
      isWanted = false;
      await Promise.all(people);
      return signedIn;
    },
  };
}
