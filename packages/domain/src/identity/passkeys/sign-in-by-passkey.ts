import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { giveTokenBack, type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { findPasskey } from "./find-passkey.ts";
import { type KnownPasskeys, knownPasskeys } from "./known-passkeys.ts";
import { notePasskeyUse } from "./note-passkey-use.ts";
import { AssertionAnswerInput } from "./passkey-answer.input.ts";
import { readClientData } from "./read-client-data.ts";
import { refusePasskey } from "./refuse-passkey.ts";
import type { RelyingParty } from "./relying-party.ts";
import { spendChallenge } from "./spend-challenge.ts";
import { userHandle } from "./user-handle.ts";
import { verifyAssertion } from "./verify-assertion.ts";

export type PasskeySignInOutcome =
  | {
      readonly kind: "signed-in";
      readonly session: IssuedSession;
      readonly userId: string;
      readonly known: KnownPasskeys;
    }
  /** `late`: it was not asked for, or too long ago; `unknown`: nobody has that passkey; `refused`: it proves nothing. */
  | { readonly kind: "late" | "unknown" | "refused" };

export interface PasskeyAnswered {
  /** As the browser sent it, not yet read. */
  readonly answer: unknown;
  readonly relyingParty: RelyingParty;
  readonly browserToken: string;
}

// Failures count by network alone, in a bucket of their own: no number of them, nor of wrong passwords, locks an owner out.
const BY_ADDRESS: RateLimit = { action: "passkey sign-in by address", capacity: 60, refillPerSecond: 1 / 10 };

/** Signs in whoever the passkey says it is: nobody names themselves. */
export async function signInByPasskey(door: Door, answered: PasskeyAnswered): Promise<PasskeySignInOutcome> {
  const network = networkOf(door.client.address);
  await takeToken(door.database, BY_ADDRESS, network);
  const outcome = await decide(door, answered);
  if (outcome.kind === "signed-in") await giveTokenBack(door.database, BY_ADDRESS, network);
  return outcome;
}

async function decide(door: Door, answered: PasskeyAnswered): Promise<PasskeySignInOutcome> {
  const parsed = AssertionAnswerInput.safeParse(answered.answer);
  if (!parsed.success) return { kind: "refused" };
  const { id, response } = parsed.data;
  const { browserToken, relyingParty } = answered;
  const clientData = readClientData(response.clientDataJSON);
  if (!clientData) return { kind: "refused" };
  const { challenge } = clientData;
  if (!(await spendChallenge(door, { kind: "sign-in" }, { challenge, browserToken }))) return { kind: "late" };
  const found = await findPasskey(door, id);
  if (!found) return { kind: "unknown" };

  const owner = newSessionOf(found);
  const { publicKey, backupEligible, userId, role } = found;
  const expected = { challenge, relyingParty, publicKey, backupEligible, requireUserVerification: false };
  // Nobody was named before, so the passkey has to name its owner, and the same one as we do.
  const namesOwner = response.userHandle === Buffer.from(userHandle(userId)).toString("base64url");
  const assertion = namesOwner ? await verifyAssertion(parsed.data, expected) : null;
  if (!assertion || !found.isActive) {
    await refusePasskey(door, owner, found, assertion ? "inactive" : "passkey-invalid");
    return { kind: "refused" };
  }
  const opened = await door.database.withActor(door, owner, async (ctx) => {
    if (!(await notePasskeyUse(ctx, found.passkeyId, assertion))) return null;
    const proof = { userId, role, method: "passkey", freshHash: null } as const;
    return { session: await writeSession(ctx, owner, proof, door), known: await knownPasskeys(ctx) };
  });
  if (opened) return { kind: "signed-in", userId, ...opened };
  await refusePasskey(door, owner, found, "passkey-copied");
  return { kind: "refused" };
}
