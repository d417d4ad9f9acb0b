import { type Database, RateLimited } from "../../kernel/index.ts";

/** A bucket is full again within the hour after which the cleanup drops it. */
export interface RateLimit {
  readonly action: string;
  readonly capacity: number;
  readonly refillPerSecond: number;
}

/** Throws RateLimited when the bucket is empty, and Unavailable when the store is away: a limit never fails open. */
export async function takeToken(database: Database, limit: RateLimit, identifier: string): Promise<void> {
  const [retryAfterSeconds] = await database.prepared(
    "take-token",
    "select auth.take_token($1, $2, $3::numeric, $4::numeric) as retry",
    [identifier, limit.action, limit.capacity, limit.refillPerSecond],
    (row) => Number(row["retry"]),
  );
  if (retryAfterSeconds !== 0) throw new RateLimited(retryAfterSeconds ?? 60);
}

export async function giveTokenBack(database: Database, limit: RateLimit, identifier: string): Promise<void> {
  await database.prepared(
    "give-token-back",
    "select auth.give_token_back($1, $2, $3::numeric)",
    [identifier, limit.action, limit.capacity],
    () => null,
  );
}
