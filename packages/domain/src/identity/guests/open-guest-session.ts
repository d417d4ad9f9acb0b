import { Lucia, TimeSpan } from "lucia";
import type { Ctx, Guest } from "../../kernel/index.ts";
import { writingSessionAdapter } from "../sessions/lucia-session-adapter.ts";
import { UserSession } from "../sessions/user-session.entity.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";

export interface GuestSession {
  readonly guest: Guest;
  /** For the browser's session cookie, this once. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** A session of somebody without an account, in the transaction of the guest. */
export async function openGuestSession(ctx: Ctx, guest: Guest): Promise<GuestSession> {
  const lucia = new Lucia(writingSessionAdapter(ctx), { sessionExpiresIn: new TimeSpan(30, "d") });
  const { id: token } = await lucia.createSession(guest.userId, {
    sessionId: guest.sessionId,
    role: "USER",
    device: describeUserAgent(ctx.client.userAgent),
    place: ctx.places.locate(ctx.client.address),
    address: ctx.client.address,
  });
  const { expiresAt } = await ctx.em.findOneOrFail(UserSession, { id: guest.sessionId });
  return { guest, token, expiresAt };
}
