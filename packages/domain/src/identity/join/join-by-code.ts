import { Expired } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { tryCode } from "../links/try-code.ts";
import { type FinishedJoin, finishJoin } from "./finish-join.ts";

export type JoinByCodeOutcome =
  | ({ readonly kind: "signed-in" } & FinishedJoin)
  | { readonly kind: "refused"; readonly triesLeft: number };

// Beside the five tries of each mail: whoever has many mails sent guesses no more often than this.
const BY_ADDRESS: RateLimit = { action: "join code by address", capacity: 30, refillPerSecond: 1 / 100 };

/** Joins by the six digits of the mail that this browser asked for; where nothing waits for them, Expired. */
export async function joinByCode(
  door: Door,
  { code, browserToken }: { code: string; browserToken: string },
): Promise<JoinByCodeOutcome> {
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  const tried = await tryCode(door, { code, browserToken, purposes: ["verify"] });
  if (!tried || tried.userId !== null) throw new Expired("Nothing waits for a code here.");
  const { linkId, secretHash, email, redirectTo, matches, triesLeft } = tried;
  if (!matches) return { kind: "refused", triesLeft };
  return {
    kind: "signed-in",
    ...(await finishJoin(door, { linkId, secretHash, email, redirectTo, isSameBrowser: true })),
  };
}
