import { type Ctx, NotFound, requireWalker } from "../../kernel/index.ts";

/** Takes effect at the next request of whoever came by it; ending it twice is what was wanted. */
export async function endShare(ctx: Ctx, { token, shareId }: { token: string; shareId: string }): Promise<void> {
  const { userId } = requireWalker(ctx);
  const ended = await ctx.em.execute<unknown[]>(
    `update wizard_session_shares s set is_active = false
     from wizard_user_sessions w where w.session_id = s.session_id and w.session_token = ? and w.deleted_at is null
       and s.share_id::text = ? and s.shared_by_user_id = ? returning 1`,
    [token, shareId, userId],
  );
  if (ended.length === 0) throw new NotFound("There is no such link.");
}
