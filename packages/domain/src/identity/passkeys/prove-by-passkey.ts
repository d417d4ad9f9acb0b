import type { Member } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { findPasskey } from "./find-passkey.ts";
import { notePasskeyUse } from "./note-passkey-use.ts";
import { AssertionAnswerInput } from "./passkey-answer.input.ts";
import { readClientData } from "./read-client-data.ts";
import { refusePasskey } from "./refuse-passkey.ts";
import type { PasskeyAnswered } from "./sign-in-by-passkey.ts";
import { spendChallenge } from "./spend-challenge.ts";
import { userHandle } from "./user-handle.ts";
import { verifyAssertion } from "./verify-assertion.ts";

export type PasskeyProof = "proven" | "late" | "refused";

/** Whether whoever is signed in has proven with finger, face or PIN that it is them. What follows from that is the caller's. */
export async function proveByPasskey(
  door: Door,
  member: Member,
  { answer, relyingParty, browserToken }: PasskeyAnswered,
): Promise<PasskeyProof> {
  const parsed = AssertionAnswerInput.safeParse(answer);
  if (!parsed.success) return "refused";
  const { id, response } = parsed.data;
  const clientData = readClientData(response.clientDataJSON);
  if (!clientData) return "refused";
  const { challenge } = clientData;
  if (!(await spendChallenge(door, { kind: "step-up", member }, { challenge, browserToken }))) return "late";
  const found = await findPasskey(door, id);
  if (!found || found.userId !== member.userId) return "refused";
  const { publicKey, backupEligible, passkeyId } = found;
  const handle = Buffer.from(userHandle(member.userId)).toString("base64url");
  const expected = { challenge, relyingParty, publicKey, backupEligible, requireUserVerification: true };
  const assertion = (response.userHandle ?? handle) === handle ? await verifyAssertion(parsed.data, expected) : null;
  if (!assertion) {
    await refusePasskey(door, member, found, "passkey-invalid");
    return "refused";
  }
  if (await door.database.withActor(door, member, (ctx) => notePasskeyUse(ctx, passkeyId, assertion))) return "proven";
  await refusePasskey(door, member, found, "passkey-copied");
  return "refused";
}
