import { hash, verify } from "@node-rs/argon2";
import type { Prepare } from "../../harness/computation.ts";

const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash alone, as many at once: what a sign-in could cost at least. */
export const prepare: Prepare = async (atOnce) => {
  const stored = await hash("a pier in the early fog", PARAMETERS);
  return async (milliseconds) => {
    const began = performance.now();
    let verified = 0;
    const one = async () => {
      while (performance.now() - began < milliseconds) {
        await verify(stored, "a pier in the early fog");
        verified += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    return (verified * 1_000) / (performance.now() - began);
  };
};
