import { Expired } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { recordRefusedSignIn } from "../history/record-refused-sign-in.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { openLinkedSession, type SignedInByLink } from "./open-linked-session.ts";
import { tryCode } from "./try-code.ts";

export type SignInByCodeOutcome =
  | ({ readonly kind: "signed-in" } & SignedInByLink)
  | { readonly kind: "refused"; readonly triesLeft: number };

// Beside the five tries of each mail: whoever has many mails sent guesses no more often than this.
const BY_ADDRESS: RateLimit = { action: "link code by address", capacity: 30, refillPerSecond: 1 / 100 };

/** Signs in by the six digits of a mail that this browser asked for; where nothing waits for them, Expired. */
export async function signInByCode(
  door: Door,
  { code, browserToken }: { code: string; browserToken: string },
): Promise<SignInByCodeOutcome> {
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  const tried = await tryCode(door, { code, browserToken, purposes: ["sign-in"] });
  if (!tried) throw new Expired("Nothing waits for a code here.");
  const { linkId, secretHash, userId, role, redirectTo, matches, triesLeft } = tried;
  if (!matches || userId === null) {
    await recordRefusedSignIn(door, { userId, email: tried.email, method: "magic_link", reason: "wrong-code" });
    return { kind: "refused", triesLeft };
  }
  return {
    kind: "signed-in",
    ...(await openLinkedSession(door, { linkId, secretHash, userId, role, redirectTo })),
  };
}
