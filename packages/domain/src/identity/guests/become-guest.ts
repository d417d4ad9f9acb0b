import { type Guest, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { networkOf } from "../limits/network-of.ts";
import { type RateLimit, takeToken } from "../limits/rate-limit.ts";
import { type GuestSession, openGuestSession } from "./open-guest-session.ts";

// An office or a class may come at once; whoever scripts it is held.
const BY_ADDRESS: RateLimit = { action: "guest by address", capacity: 60, refillPerSecond: 1 / 60 };

/** Makes a person without an address and a session for them: enough to walk, and nothing else. */
export async function becomeGuest(door: Door): Promise<GuestSession> {
  await takeToken(door.database, BY_ADDRESS, networkOf(door.client.address));
  const guest: Guest = { kind: "guest", userId: newId(), sessionId: newId() };
  return door.database.withActor(door, guest, async (ctx) => {
    await ctx.em.execute("select auth.make_guest()");
    return openGuestSession(ctx, guest);
  });
}
