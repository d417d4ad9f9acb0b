import { type Ctx, requireMember } from "../../kernel/index.ts";
import { recordSessionEnded } from "./record-session-ended.ts";

export interface EndedSessions {
  readonly ended: number;
}

export async function endOtherSessions(ctx: Ctx): Promise<EndedSessions> {
  const member = requireMember(ctx);
  const rows = await ctx.em.execute<{ id: string }[]>(
    `update user_sessions s set revoked_at = now() from auth.users u
     where u.id = s.user_id and s.user_id = ? and s.id <> ? and auth.session_alive(s, u.user_role) returning s.id`,
    [member.userId, member.sessionId],
  );
  for (const { id } of rows) recordSessionEnded(ctx, { userId: member.userId, sessionId: id });
  return { ended: rows.length };
}
