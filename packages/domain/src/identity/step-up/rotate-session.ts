import { type Ctx, Forbidden, hashToken, newToken, requireMember } from "../../kernel/index.ts";

/** The same session under a new id, for the person's own browser. */
export interface RenewedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Gives the session a new id, so that who has learnt the old one gains nothing. */
export async function rotateSession(ctx: Ctx): Promise<RenewedSession> {
  const { userId, sessionId } = requireMember(ctx);
  const token = newToken();
  const [renewed] = await ctx.em.execute<{ until: number }[]>(
    `update user_sessions set session_token_hash = ? where id = ? and user_id = ? and revoked_at is null
     returning extract(epoch from expires_at)::float8 as until`,
    [hashToken(token), sessionId, userId],
  );
  if (!renewed) throw new Forbidden("The session is over.");
  return { token, expiresAt: new Date(Number(renewed.until) * 1_000) };
}
