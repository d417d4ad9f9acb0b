import { hashToken, Invalid, newId } from "../../kernel/index.ts";
import { announceCredentialChange } from "../alerts/announce-credential-change.ts";
import type { Door } from "../door.ts";
import { findByAddress } from "../join/find-by-address.ts";
import { networkOf } from "../limits/network-of.ts";
import { giveTokenBack, type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { hashRecoveryCode } from "./hash-recovery-code.ts";
import { RecoverInput } from "./recover.input.ts";
import { spendRecoveryCode } from "./spend-recovery-code.ts";

export type RecoverOutcome =
  | { readonly kind: "signed-in"; readonly session: IssuedSession }
  | { readonly kind: "refused" };

const BY_ACCOUNT: RateLimit = { action: "recovery by account", capacity: 10, refillPerSecond: 1 / 60 };
const BY_ADDRESS: RateLimit = { action: "recovery by address", capacity: 30, refillPerSecond: 1 / 60 };

/** Signs in by a recovery code, once. A wrong code, an unknown address and a closed account are answered alike. */
export async function recover(door: Door, raw: RecoverInput): Promise<RecoverOutcome> {
  const parsed = RecoverInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const { email, code } = parsed.data;
  const account = `account:${hashToken(email.toLowerCase())}`;
  const network = networkOf(door.client.address);
  await takeToken(door.database, BY_ADDRESS, network);
  await takeToken(door.database, BY_ACCOUNT, account);
  const person = await findByAddress(door, email);
  // Nobody has this id: whoever is unknown costs the same statements.
  const { userId, role } = person ?? { userId: newId(), role: "USER" };
  const proof = { userId, role, method: "recovery_code", freshHash: null } as const;
  const member = newSessionOf(proof);
  const session = await door.database.withActor(door, member, async (ctx) => {
    if (!(await spendRecoveryCode(ctx, hashRecoveryCode(code)))) return null;
    const issued = await writeSession(ctx, member, proof, door.deviceToken);
    await announceCredentialChange(ctx, { change: "recovery-code-used", name: null });
    return issued;
  });
  if (session === null) {
    await recordRefusal(door, email, person?.userId ?? null);
    return { kind: "refused" };
  }
  await giveTokenBack(door.database, BY_ACCOUNT, account);
  await giveTokenBack(door.database, BY_ADDRESS, network);
  return { kind: "signed-in", session };
}

async function recordRefusal(door: Door, email: string, userId: string | null): Promise<void> {
  await door.database.prepared(
    "record-refused-recovery",
    "select auth.record_refused_sign_in($1, $2, $3, 'recovery_code', 'wrong-code', $4::inet, $5::jsonb, $6::jsonb, $7)",
    [
      newId(),
      userId,
      hashToken(email.toLowerCase()),
      door.client.address,
      JSON.stringify(describeUserAgent(door.client.userAgent)),
      JSON.stringify(door.places.locate(door.client.address)),
      door.requestId,
    ],
    () => null,
  );
}
