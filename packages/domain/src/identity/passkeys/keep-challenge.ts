import { type Ctx, hashToken, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import type { WebauthnKind } from "./webauthn-challenge.entity.ts";

/** Remembers for five minutes, as a hash, what a browser was asked to sign. */
export async function keepChallenge(
  where: Ctx | Door,
  kind: WebauthnKind,
  asked: { browserToken: string; challenge: string },
): Promise<void> {
  const values = [newId(), kind, hashToken(asked.browserToken), hashToken(asked.challenge)];
  if ("em" in where) {
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
