import type { Ctx } from "../../kernel/index.ts";
import type { Assertion } from "./verify-assertion.ts";

/** Keeps the counter and when it was used; false where the counter has not gone on, as from a copy, or the passkey was removed meanwhile. */
export async function notePasskeyUse(ctx: Ctx, passkeyId: string, used: Assertion): Promise<boolean> {
  // Synced passkeys always report 0, so 0 after 0 is no replay.
  const rows = await ctx.em.execute<{ id: string }[]>(
    `update passkeys set counter = ?, backed_up = ?, user_verified = user_verified or ?, last_used_at = now()
     where id = ? and (counter < ? or (counter = 0 and ? = 0)) returning id`,
    [used.counter, used.backedUp, used.userVerified, passkeyId, used.counter, used.counter],
  );
  return rows.length > 0;
}
