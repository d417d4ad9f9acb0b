import { raw } from "@mikro-orm/core";
import { type Ctx, NotFound, requireMember } from "../../kernel/index.ts";
import { EndSessionInput } from "./end-session.input.ts";
import { recordSessionEnded } from "./record-session-ended.ts";
import { UserSession } from "./user-session.entity.ts";

/** Takes effect at the session's next request, in every process: each one asks the database. */
export async function endSession(ctx: Ctx, rawInput: EndSessionInput): Promise<void> {
  const member = requireMember(ctx);
  const input = EndSessionInput.safeParse(rawInput);
  if (!input.success) throw new NotFound("There is no such session.");
  const { sessionId } = input.data;
  const ended = await ctx.em.nativeUpdate(
    UserSession,
    { id: sessionId, userId: member.userId, revokedAt: null },
    { revokedAt: raw("now()") },
  );
  if (ended > 0) {
    recordSessionEnded(ctx, { userId: member.userId, sessionId });
    return;
  }
  // Ending it twice is what was wanted; somebody else's is not there.
  const known = await ctx.em.count(UserSession, { id: sessionId, userId: member.userId });
  if (known === 0) throw new NotFound("There is no such session.");
}
