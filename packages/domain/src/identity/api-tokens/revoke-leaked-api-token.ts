import { hashToken, Invalid, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeToken } from "../limits/rate-limit.ts";
import { apiTokenText } from "./api-token-text.ts";
import { RevokeLeakedApiTokenInput } from "./revoke-leaked-api-token.input.ts";

const BY_ADDRESS: RateLimit = { action: "leaked token by address", capacity: 60, refillPerSecond: 1 / 10 };

/** For whoever finds a token where it should not be: it ends, and its maker is told. Whether it was one is said to nobody. */
export async function revokeLeakedApiToken(door: Door, raw: RevokeLeakedApiTokenInput): Promise<void> {
  const input = RevokeLeakedApiTokenInput.safeParse(raw);
  if (!input.success) throw new Invalid(input.error.flatten().fieldErrors);
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  const text = input.data.token.trim();
  if (!apiTokenText.isWhole(text)) return;
  await door.database.prepared(
    "revoke-leaked-api-token",
    "select auth.revoke_leaked_api_token($1, $2, $3, $4::inet, $5)",
    [hashToken(text), newId(), newId(), door.client.address, door.requestId],
    () => null,
  );
}
