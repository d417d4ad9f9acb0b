import type { Ctx } from "../../kernel/index.ts";
import type { EndedSessions } from "./end-other-sessions.ts";
import { recordSessionEnded } from "./record-session-ended.ts";

/** Signs a person out everywhere, on behalf of whoever runs the system; each process finds out at the next request. */
export async function endEverySession(ctx: Ctx, { userId }: { userId: string }): Promise<EndedSessions> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    "update user_sessions set revoked_at = now() where user_id = ? and revoked_at is null returning id",
    [userId],
  );
  for (const { id } of rows) recordSessionEnded(ctx, { userId, sessionId: id });
  return { ended: rows.length };
}
