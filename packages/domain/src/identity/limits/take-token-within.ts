import { type Ctx, RateLimited } from "../../kernel/index.ts";
import type { RateLimit } from "./rate-limit.ts";

/** `takeToken` inside a transaction, for what only its end lets happen: where that fails, the token is back. */
export async function takeTokenWithin(ctx: Ctx, limit: RateLimit, identifier: string): Promise<void> {
  const [taken] = await ctx.em.execute<{ retry: number }[]>(
    "select auth.take_token(?, ?, ?::numeric, ?::numeric) as retry",
    [identifier, limit.action, limit.capacity, limit.refillPerSecond],
  );
  if (taken?.retry !== 0) throw new RateLimited(taken?.retry ?? 60);
}
