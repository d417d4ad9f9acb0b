import { type Ctx, newId, requireMember } from "../kernel/index.ts";
import { describeUserAgent } from "./describe-user-agent.ts";
import { endSession } from "./end-session.ts";
import { LoginHistoryEntry } from "./login-history-entry.entity.ts";

export async function signOut(ctx: Ctx): Promise<void> {
  const member = requireMember(ctx);
  await endSession(ctx, { sessionId: member.sessionId });
  ctx.em.persist(
    ctx.em.create(LoginHistoryEntry, {
      id: newId(),
      userId: member.userId,
      event: "logout",
      address: ctx.client.address,
      device: describeUserAgent(ctx.client.userAgent),
      place: ctx.places.locate(ctx.client.address),
      success: true,
    }),
  );
}
