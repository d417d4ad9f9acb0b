import { type Ctx, hashToken, type Member, recordAudit, recordEvent } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { spentLink } from "../links/spent-link.ts";
import { endOtherSessions } from "../sessions/end-other-sessions.ts";
import { endSession } from "../sessions/end-session.ts";
import { newSessionOf } from "../sessions/open-session.ts";
import { type FoundAlert, findAlert } from "./find-alert.ts";
import { takeAddressBack } from "./take-address-back.ts";

/** "This wasn't me": the session behind a security mail ends at once, or, where the address was changed, all do and it comes back. */
export async function disown(door: Door, token: string): Promise<void> {
  const alert = await findAlert(door, token);
  if (!alert) throw spentLink();
  // Pressing twice is what was wanted once.
  if (alert.state !== "open") return;
  const member = newSessionOf(alert);
  await door.database.withActor(door, member, async (ctx) => {
    const [first] = await ctx.em.execute<{ first: boolean }[]>("select auth.disown(?) as first", [hashToken(token)]);
    if (first?.first !== true) return;
    await forgetDevice(ctx, alert);
    if (alert.kind === "address-changed") {
      await takeAddressBack(ctx, member, { token, to: alert.alertedEmail });
      await endOtherSessions(ctx);
    } else if (alert.sessionId !== null) {
      await endSession(ctx, { sessionId: alert.sessionId });
    }
    record(ctx, member, alert);
  });
}

/** Should it sign in again, that is news, and its tries count like those of a stranger. */
async function forgetDevice(ctx: Ctx, { sessionId }: FoundAlert): Promise<void> {
  await ctx.em.execute(
    "delete from known_devices where id = (select s.known_device_id from user_sessions s where s.id = ?)",
    [sessionId],
    "run",
  );
}

function record(ctx: Ctx, { userId }: Member, { kind, change, sessionId }: FoundAlert): void {
  const what = { kind, change, sessionId };
  recordAudit(ctx, { action: "sign-in.disowned", target: { type: "user", id: userId }, after: what });
  recordEvent(ctx, "sign-in.disowned", { userId }, what);
}
