import { raw } from "@mikro-orm/core";
import { type Ctx, requireMember } from "../kernel/index.ts";
import { presentSession, type ReadersView, type SessionView, type StoredSession } from "./session-view.ts";
import { UserSession } from "./user-session.entity.ts";

export interface SessionList {
  readonly current: SessionView | null;
  readonly others: SessionView[];
  readonly endedLately: SessionView[];
}

const ENDED_LATELY = 5;

export async function listSessions(ctx: Ctx): Promise<SessionList> {
  const member = requireMember(ctx);
  const alive = await ctx.em.find(
    UserSession,
    { userId: member.userId, revokedAt: null, [raw("least(expires_at, absolute_expires_at)")]: { $gt: raw("now()") } },
    { orderBy: { lastActiveAt: "desc", id: "desc" } },
  );
  const ended = await ctx.em.find(
    UserSession,
    { userId: member.userId, $or: [{ revokedAt: { $ne: null } }, { expiresAt: { $lte: raw("now()") } }] },
    { orderBy: [{ [raw("coalesce(revoked_at, expires_at)")]: "desc" }], limit: ENDED_LATELY },
  );
  const reader: ReadersView = {
    address: ctx.client.address,
    isNewCountry: await newCountries(ctx, member.userId),
    now: ctx.clock.now(),
  };
  const present = (session: StoredSession): SessionView => presentSession(session, reader);
  return {
    current: alive.filter((session) => session.id === member.sessionId).map(present)[0] ?? null,
    others: alive.filter((session) => session.id !== member.sessionId).map(present),
    endedLately: ended.map(present),
  };
}

/** A session from a country is news when the account had been elsewhere before and never there. */
async function newCountries(ctx: Ctx, userId: string): Promise<(session: StoredSession) => boolean> {
  const rows = await ctx.em.execute<{ country: string; since: number }[]>(
    `select location->>'country' as country, extract(epoch from min(created_at))::float8 as since
     from login_history where user_id = ? and success and location->>'country' is not null group by 1`,
    [userId],
  );
  const since = new Map(rows.map((row) => [row.country, Number(row.since) * 1_000]));
  const earliest = Math.min(...since.values());
  return (session) => {
    const first = session.country ? since.get(session.country) : undefined;
    return first !== undefined && first > earliest && first >= session.createdAt.getTime() - 1_000;
  };
}
