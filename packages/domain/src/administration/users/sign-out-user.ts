import { z } from "zod";
import { type Ctx, Forbidden, NotFound, recordAudit } from "../../kernel/index.ts";
import { endSessionsOf } from "./end-sessions-of.ts";
import { findUserToActOn } from "./find-user-to-act-on.ts";
import { mailUser } from "./mail-user.ts";

/** Signs somebody out of one session, or everywhere. Doing it twice is what was wanted. */
export async function signOutUser(
  ctx: Ctx,
  { id, sessionId = null }: { readonly id: string; readonly sessionId?: string | null },
): Promise<{ readonly ended: number }> {
  const { actor, user } = await findUserToActOn(ctx, { id });
  if (actor.userId === user.id) throw new Forbidden("One's own sessions are ended on the page of sessions.");
  if (sessionId !== null && !z.guid().safeParse(sessionId).success) throw new NotFound("There is no such session.");
  const ended = await endSessionsOf(ctx, { userId: user.id, sessionId });
  if (ended === 0) return { ended };
  recordAudit(ctx, {
    action: "user.signed-out",
    target: { type: "user", id: user.id },
    after: { endedSessions: ended },
  });
  await mailUser(ctx, user, { kind: "signed-out", devices: ended });
  return { ended };
}
