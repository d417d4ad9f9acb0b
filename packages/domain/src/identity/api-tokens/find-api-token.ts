import { z } from "zod";
import { hashToken, parseUserRole, type TokenBearer } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { apiTokenText } from "./api-token-text.ts";

// Only what was looked for counts: a typo costs nobody anything.
const BY_ADDRESS: RateLimit = { action: "unknown api token by address", capacity: 60, refillPerSecond: 1 / 10 };

const Scopes = z.array(z.string());

/** Whom a token acts for while it is good, else null. What nobody can have been given is refused without a question. */
export async function findApiToken(door: Pick<Door, "database" | "client">, text: string): Promise<TokenBearer | null> {
  if (!apiTokenText.isWhole(text)) return null;
  const [found] = await door.database.prepared(
    "api-token",
    "select * from auth.api_token($1, $2::inet)",
    [hashToken(text), door.client.address],
    (row): TokenBearer => ({
      kind: "token",
      userId: String(row["user_id"]),
      tokenId: String(row["token_id"]),
      organizationId: String(row["organization_id"]),
      scopes: Scopes.parse(row["scopes"]),
      role: parseUserRole(row["user_role"]),
    }),
  );
  if (found) return found;
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  return null;
}
