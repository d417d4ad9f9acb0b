import { verify } from "node:crypto";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { makeAssertion } from "../make-assertion.ts";

/** The signature alone, by a key that is ready. */
export const prepare: Prepare = () => {
  const { signed, key, signature } = makeAssertion();
  return microsecondsEach(() => {
    if (!verify("sha256", signed, key, signature)) throw new Error("The signature is wrong.");
  });
};
