import { hashToken, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import type { KnownAuthMethod } from "./auth-method.input.ts";
import type { RefusalReason } from "./parse-refusal-reason.ts";

export interface RefusedSignIn {
  /** Null where the address has no account: then the audit log keeps a hash of it. */
  readonly userId: string | null;
  readonly email: string;
  readonly method: KnownAuthMethod;
  readonly reason: RefusalReason | "unknown-address";
}

/** A failure of a known person goes to their login history, one of an unknown address to the audit log: one statement either way. */
export async function recordRefusedSignIn(door: Door, refused: RefusedSignIn): Promise<void> {
  const { userId, email, method, reason } = refused;
  await door.database.prepared(
    "record-refused-sign-in",
    "select auth.record_refused_sign_in($1, $2, $3, $4, $5, $6::inet, $7::jsonb, $8::jsonb, $9)",
    [
      newId(),
      userId,
      hashToken(email.toLowerCase()),
      method,
      reason,
      door.client.address,
      JSON.stringify(describeUserAgent(door.client.userAgent)),
      JSON.stringify(door.places.locate(door.client.address)),
      door.requestId,
    ],
    () => null,
  );
  door.log.info({ reason, requestId: door.requestId }, "sign-in refused");
}
