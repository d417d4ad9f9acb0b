import { verifyAssertion } from "@boardwalk/domain/identity";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEachAwaited } from "../../harness/microseconds-each-awaited.ts";
import { makeAssertion, RELYING_PARTY } from "../make-assertion.ts";

/** All that is judged of an answer before the database is asked: form, origin, challenge, flags, key, signature. */
export const prepare: Prepare = () => {
  const { answer, challenge, publicKey } = makeAssertion();
  const expected = {
    challenge,
    relyingParty: RELYING_PARTY,
    publicKey,
    backupEligible: true,
    requireUserVerification: true,
  };
  return microsecondsEachAwaited(async () => {
    if ((await verifyAssertion(answer, expected)) === null) throw new Error("The passkey was refused.");
  });
};
