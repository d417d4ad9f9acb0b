import { type Ctx, Forbidden, hashToken, newToken, recordAudit, requireMember } from "../../kernel/index.ts";
import type { KnownAuthMethod } from "../auth-method.input.ts";

/** The same session under a new id, for the person's own browser. */
export interface RenewedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Whoever is signed in has just proven it once more: for ten minutes they may do what asks for that. It stays the same
 * session, whose id changes, so that who has learnt the old one gains nothing.
 */
export async function renewProof(ctx: Ctx, { method }: { method: KnownAuthMethod }): Promise<RenewedSession> {
  const { userId, sessionId } = requireMember(ctx);
  const token = newToken();
  const [renewed] = await ctx.em.execute<{ until: number }[]>(
    `update user_sessions set authenticated_at = now(), session_token_hash = ?
     where id = ? and user_id = ? and revoked_at is null
     returning extract(epoch from expires_at)::float8 as until`,
    [hashToken(token), sessionId, userId],
  );
  if (!renewed) throw new Forbidden("The session is over.");
  recordAudit(ctx, { action: "session.proven", target: { type: "session", id: sessionId }, after: { method } });
  return { token, expiresAt: new Date(Number(renewed.until) * 1_000) };
}
