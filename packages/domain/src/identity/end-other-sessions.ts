import { type Ctx, recordAudit, recordEvent, requireMember } from "../kernel/index.ts";

export interface EndedSessions {
  readonly ended: number;
}

export async function endOtherSessions(ctx: Ctx): Promise<EndedSessions> {
  const member = requireMember(ctx);
  const rows = await ctx.em.execute<{ id: string }[]>(
    `update user_sessions set revoked_at = now()
     where user_id = ? and id <> ? and revoked_at is null and expires_at > now() returning id`,
    [member.userId, member.sessionId],
  );
  for (const { id } of rows) {
    recordAudit(ctx, { action: "session.ended", target: { type: "session", id } });
    recordEvent(ctx, "session.ended", { userId: member.userId }, { sessionId: id });
  }
  return { ended: rows.length };
}
