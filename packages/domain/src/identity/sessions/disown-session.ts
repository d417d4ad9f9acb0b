import { type Ctx, recordAudit, requireMember } from "../../kernel/index.ts";
import type { EndSessionInput } from "./end-session.input.ts";
import { endSession } from "./end-session.ts";

/** "This wasn't me", said on the list of devices: it ends, and should it sign in again, that is news. */
export async function disownSession(ctx: Ctx, rawInput: EndSessionInput): Promise<void> {
  const { userId, sessionId: here } = requireMember(ctx);
  await endSession(ctx, rawInput);
  const { sessionId } = rawInput;
  // Whoever says so goes on being known, even where both happened in this browser.
  await ctx.em.execute(
    `delete from known_devices where user_id = ? and id = (select s.known_device_id from user_sessions s where s.id = ?)
       and id is distinct from (select s.known_device_id from user_sessions s where s.id = ?)`,
    [userId, sessionId, here],
    "run",
  );
  // What whoever it was had mailed would outlive their session.
  await ctx.em.execute("select auth.end_own_links()");
  recordAudit(ctx, { action: "sign-in.disowned", target: { type: "user", id: userId }, after: { sessionId } });
}
