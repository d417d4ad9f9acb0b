import { type Ctx, recordAudit } from "../../kernel/index.ts";
import { tellOfUser } from "./tell-of-user.ts";

/** Takes effect at each session's next request, in every process. Gives how many were alive. */
export async function endSessionsOf(
  ctx: Ctx,
  { userId, sessionId = null }: { readonly userId: string; readonly sessionId?: string | null },
): Promise<number> {
  const rows = await ctx.em.execute<{ id: string }[]>("select id from auth.end_sessions_of(?, ?::uuid) id", [
    userId,
    sessionId,
  ]);
  for (const { id } of rows) {
    recordAudit(ctx, { action: "session.ended", target: { type: "session", id }, after: { of: userId } });
    await tellOfUser(ctx, "session.ended", userId, { sessionId: id });
  }
  return rows.length;
}
