import type { Database } from "../../kernel/index.ts";
import { giveTokenBack, type RateLimit, takeToken } from "./rate-limit.ts";

/** A token of one bucket. */
export interface TokenClaim {
  readonly limit: RateLimit;
  readonly identifier: string;
}

/** One of each bucket or of none: what one of them refuses costs nothing in the others. */
export async function takeTokens(database: Database, claims: readonly TokenClaim[]): Promise<void> {
  for (const [index, { limit, identifier }] of claims.entries()) {
    try {
      await takeToken(database, limit, identifier);
    } catch (error) {
      await giveTokensBack(database, claims.slice(0, index));
      throw error;
    }
  }
}

export async function giveTokensBack(database: Database, claims: readonly TokenClaim[]): Promise<void> {
  for (const { limit, identifier } of claims) await giveTokenBack(database, limit, identifier);
}
