import { type Ctx, hashToken, newId, newToken } from "../kernel/index.ts";

const RESET_LINK_MINUTES = 60;

/** A link to a new password, as the token in it: this is the only time that it leaves. The database's clock counts. */
export async function issueResetLink(
  ctx: Ctx,
  { userId, email }: { userId: string; email: string },
): Promise<{ token: string }> {
  const token = newToken();
  await ctx.em.execute(
    `insert into magic_links (id, user_id, email, purpose, token_hash, expires_at)
     values (?, ?, ?, 'reset', ?, now() + make_interval(mins => ?))`,
    [newId(), userId, email, hashToken(token), RESET_LINK_MINUTES],
    "run",
  );
  return { token };
}
