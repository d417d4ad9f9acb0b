import { type Ctx, type Member, requireMember, StepUpRequired } from "../kernel/index.ts";

/** For what may change who gets in: whoever is signed in proved it within the last minutes, by the database's clock. */
export async function requireRecentProof(ctx: Ctx): Promise<Member> {
  const member = requireMember(ctx);
  const [found] = await ctx.em.execute<{ recent: boolean }[]>(
    "select authenticated_at > now() - interval '10 minutes' as recent from user_sessions where id = ? and user_id = ?",
    [member.sessionId, member.userId],
  );
  if (found?.recent !== true) throw new StepUpRequired("This needs a fresh proof of who you are.");
  return member;
}
