import { type Ctx, requireMember } from "../../kernel/index.ts";

/** Whether whoever is signed in proved it within the last ten minutes, by the database's clock. */
export async function hasRecentProof(ctx: Ctx): Promise<boolean> {
  const { userId, sessionId } = requireMember(ctx);
  const [found] = await ctx.em.execute<{ recent: boolean }[]>(
    "select authenticated_at > now() - interval '10 minutes' as recent from user_sessions where id = ? and user_id = ?",
    [sessionId, userId],
  );
  return found?.recent === true;
}
