import { Lucia, TimeSpan } from "lucia";
import { type Guest, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { writingSessionAdapter } from "../sessions/lucia-session-adapter.ts";
import { UserSession } from "../sessions/user-session.entity.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";

export interface NewGuest {
  readonly guest: Guest;
  /** For the browser's session cookie, this once. */
  readonly token: string;
  readonly expiresAt: Date;
}

// An office or a class may come at once; whoever scripts it is held.
const BY_ADDRESS: RateLimit = { action: "guest by address", capacity: 60, refillPerSecond: 1 / 60 };

/** Makes a person without an address and a session for them: enough to walk, and nothing else. */
export async function becomeGuest(door: Door): Promise<NewGuest> {
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  const guest: Guest = { kind: "guest", userId: newId(), sessionId: newId() };
  return door.database.withActor(door, guest, async (ctx) => {
    await ctx.em.execute("select auth.make_guest()");
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
  });
}
