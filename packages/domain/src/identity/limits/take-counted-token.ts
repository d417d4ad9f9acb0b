import type { Database } from "../../kernel/index.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Where a bucket stands after it was asked, for whoever is told with each answer. */
export interface RateStanding {
  readonly isTaken: boolean;
  readonly remaining: number;
  /** Until there is one again; 0 while there is. */
  readonly retryAfterSeconds: number;
}

/** `takeToken` for programs, which are told how many are left instead of only when there are none. */
export async function takeCountedToken(
  database: Database,
  limit: RateLimit,
  identifier: string,
): Promise<RateStanding> {
  const [standing] = await database.prepared(
    "take-counted-token",
    "select * from auth.take_counted_token($1, $2, $3::numeric, $4::numeric)",
    [identifier, limit.action, limit.capacity, limit.refillPerSecond],
    (row): RateStanding => ({
      isTaken: Number(row["retry_after"]) === 0,
      remaining: Math.max(0, Number(row["remaining"] ?? 0)),
      retryAfterSeconds: Number(row["retry_after"]),
    }),
  );
  return standing ?? { isTaken: false, remaining: 0, retryAfterSeconds: 60 };
}
