import { Invalid, newId } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { recordRefusedSignIn } from "../history/record-refused-sign-in.ts";
import { findByAddress } from "../join/find-by-address.ts";
import { networkOf } from "../limits/network-of.ts";
import { giveTokenBack, type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { hashRecoveryCode } from "./hash-recovery-code.ts";
import { RecoverInput } from "./recover.input.ts";
import { spendRecoveryCode } from "./spend-recovery-code.ts";

export type RecoverOutcome =
  | { readonly kind: "signed-in"; readonly session: IssuedSession }
  | { readonly kind: "refused" };

// By network alone: nobody guesses a hundred bits, and a bucket of the account would let anybody keep its owner from their last way in.
const BY_ADDRESS: RateLimit = { action: "recovery by address", capacity: 30, refillPerSecond: 1 / 60 };

/** Signs in by a recovery code, once. A wrong code, an unknown address and a closed account are answered alike. */
export async function recover(door: Door, raw: RecoverInput): Promise<RecoverOutcome> {
  const parsed = RecoverInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { email, code } = parsed.data;
  const network = networkOf(door.client.address);
  await takeToken(door.database, BY_ADDRESS, network);
  const person = await findByAddress(door, email);
  // Nobody has this id: whoever is unknown costs the same statements.
  const { userId, role } = person ?? { userId: newId(), role: "USER" };
  const proof = { userId, role, method: "recovery_code", freshHash: null } as const;
  const member = newSessionOf(proof);
  const session = await door.database.withActor(door, member, async (ctx) => {
    if (!(await spendRecoveryCode(ctx, hashRecoveryCode(code)))) return null;
    const issued = await writeSession(ctx, member, proof, door);
    await announceCredentialChange(ctx, { change: "recovery-code-used", name: null });
    return issued;
  });
  if (session === null) {
    const userId = person?.userId ?? null;
    await recordRefusedSignIn(door, { userId, email, method: "recovery_code", reason: "wrong-code" });
    return { kind: "refused" };
  }
  await giveTokenBack(door.database, BY_ADDRESS, network);
  return { kind: "signed-in", session };
}
