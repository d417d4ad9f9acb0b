import { hashToken, type Member, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import type { KnownAuthMethod } from "../history/auth-method.input.ts";
import type { RefusalReason } from "../history/parse-refusal-reason.ts";
import { giveTokenBack, type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";

// One bucket for all that can be guessed, and only what fails counts.
const BY_ACCOUNT: RateLimit = { action: "proof by account", capacity: 10, refillPerSecond: 1 / 60 };

export interface Proving {
  readonly method: KnownAuthMethod;
  readonly reason: RefusalReason;
  readonly prove: () => Promise<boolean>;
}

/** Tries a proof of whoever is signed in: a wrong one costs a try, and stands in their login history. */
export async function limitProofs(door: Door, member: Member, { method, reason, prove }: Proving): Promise<boolean> {
  const bucket = `account:${hashToken(member.userId)}`;
  await takeToken(door.database, BY_ACCOUNT, bucket);
  if (await prove()) {
    await giveTokenBack(door.database, BY_ACCOUNT, bucket);
    return true;
  }
  await door.database.prepared(
    "record-refused-proof",
    "select auth.record_refused_sign_in($1, $2, '', $3, $4, $5::inet, $6::jsonb, $7::jsonb, $8)",
    [
      newId(),
      member.userId,
      method,
      reason,
      door.client.address,
      JSON.stringify(describeUserAgent(door.client.userAgent)),
      JSON.stringify(door.places.locate(door.client.address)),
      door.requestId,
    ],
    () => null,
  );
  return false;
}
