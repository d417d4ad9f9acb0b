import { type Ctx, hashToken, newId, newToken } from "../kernel/index.ts";

const RESET_LINK_MINUTES = 60;

/** A link to a new password, as the token in it: this is the only time that it leaves. One before it that nobody used ends. */
export async function issueResetLink(
  ctx: Ctx,
  { userId, email }: { userId: string; email: string },
): Promise<{ token: string; endedLinks: number }> {
  const token = newToken();
  const ended = await ctx.em.execute<unknown[]>(
    `update magic_links set used_at = now()
     where user_id = ? and purpose = 'reset' and used_at is null and expires_at > now() returning 1`,
    [userId],
  );
  // The database's clock counts.
  await ctx.em.execute(
    `insert into magic_links (id, user_id, email, purpose, token_hash, expires_at)
     values (?, ?, ?, 'reset', ?, now() + make_interval(mins => ?))`,
    [newId(), userId, email, hashToken(token), RESET_LINK_MINUTES],
    "run",
  );
  return { token, endedLinks: ended.length };
}
