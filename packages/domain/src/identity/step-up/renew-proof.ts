import { raw } from "@mikro-orm/core";
import { type Ctx, recordAudit, requireMember } from "../../kernel/index.ts";
import type { KnownAuthMethod } from "../history/auth-method.input.ts";
import { UserSession } from "../sessions/user-session.entity.ts";
import { type RenewedSession, rotateSession } from "./rotate-session.ts";

/** Whoever is signed in has just proven it once more: for ten minutes they may do what asks for that, in the same session. */
export async function renewProof(ctx: Ctx, { method }: { method: KnownAuthMethod }): Promise<RenewedSession> {
  const { userId, sessionId } = requireMember(ctx);
  const renewed = await rotateSession(ctx);
  await ctx.em.nativeUpdate(UserSession, { id: sessionId, userId }, { authenticatedAt: raw("now()") });
  recordAudit(ctx, { action: "session.proven", target: { type: "session", id: sessionId }, after: { method } });
  return renewed;
}
