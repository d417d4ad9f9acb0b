import { type Guest, hashToken, type Member, newId } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { findLink } from "../links/find-link.ts";
import { spentLink } from "../links/spent-link.ts";
import { claimGuest } from "./claim-guest.ts";
import { type GuestSession, openGuestSession } from "./open-guest-session.ts";

export interface CameBack {
  /** Null where somebody is signed in, who takes the guest's walks over. */
  readonly session: GuestSession | null;
  readonly redirectTo: string | null;
}

/** Lets a guest in on another device, once, by the link that they had mailed; whoever is signed in there takes over what they walked. */
export async function comeBackAsGuest(door: Door, token: string, member: Member | null): Promise<CameBack> {
  const link = await findLink(door, { token, purposes: ["resume"], browserToken: null });
  if (!link?.person) throw spentLink();
  const guest: Guest = { kind: "guest", userId: link.person.userId, sessionId: newId() };
  const session = await door.database.withActor(door, guest, async (ctx) => {
    const [spent] = await ctx.em.execute<{ id: string }[]>("select 1 as id from auth.spend_link(?, ?, true)", [
      link.id,
      hashToken(token),
    ]);
    if (!spent) throw spentLink();
    return openGuestSession(ctx, guest);
  });
  if (member === null) return { session, redirectTo: link.redirectTo };
  await door.database.withActor(door, member, (ctx) => claimGuest(ctx, session.token));
  return { session: null, redirectTo: link.redirectTo };
}
