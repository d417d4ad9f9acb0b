import { type Ctx, hashToken, newId, requireMember } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokenWithin } from "../limits/take-token-within.ts";
import type { WebauthnKind } from "./webauthn-challenge.entity.ts";

// Whoever is signed in asks for one at a time; a script that asks without end fills no table.
const BY_ACCOUNT: RateLimit = { action: "passkey challenges by account", capacity: 60, refillPerSecond: 1 / 30 };

/** Remembers for five minutes, as a hash, what a browser was asked to sign. */
export async function keepChallenge(
  where: Ctx | Door,
  kind: WebauthnKind,
  asked: { browserToken: string; challenge: string },
): Promise<void> {
  const values = [newId(), kind, hashToken(asked.browserToken), hashToken(asked.challenge)];
  if ("em" in where) {
    await takeTokenWithin(where, BY_ACCOUNT, `account:${requireMember(where).userId}`);
    await where.em.execute("select auth.keep_challenge(?, ?, ?, ?)", values);
    return;
  }
  await where.database.prepared(
    "keep-challenge",
    "select auth.keep_challenge($1::uuid, $2, $3, $4)",
    values,
    () => null,
  );
}
