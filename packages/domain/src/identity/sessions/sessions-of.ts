import type { Ctx } from "../../kernel/index.ts";
import { presentSession, type SessionView, type StoredSession } from "./present-session.ts";
import { UserSession } from "./user-session.entity.ts";

export interface SessionsOfPerson {
  /** Alive, the one used last first. */
  readonly alive: SessionView[];
  readonly endedLately: SessionView[];
  /** How long a session of this person may rest before it ends by itself. */
  readonly idleSeconds: number;
  /** How many of them ended within the last moments. */
  readonly endedJustNow: number;
}

const ENDED_LATELY = 5;

/** Somebody's sessions, as far as the policies show them to whoever asks. */
export async function sessionsOf(ctx: Ctx, userId: string): Promise<SessionsOfPerson> {
  const facts = await sessionFacts(ctx, userId);
  const isNewCountry = await newCountries(ctx, userId);
  const stored = await ctx.em.find(UserSession, { id: [...facts.alive, ...facts.endedAt.keys()] });
  const present = (id: string): SessionView[] =>
    stored
      .filter((session) => session.id === id)
      .map((session) =>
        presentSession(session, {
          endedAt: facts.endedAt.get(id) ?? null,
          newCountry: isNewCountry(session),
          readersAddress: ctx.client.address,
        }),
      );
  return {
    alive: facts.alive.flatMap(present),
    endedLately: [...facts.endedAt.keys()].flatMap(present),
    idleSeconds: facts.idleSeconds,
    endedJustNow: facts.endedJustNow,
  };
}

interface SessionFacts {
  readonly alive: readonly string[];
  readonly endedAt: ReadonlyMap<string, Date>;
  readonly idleSeconds: number;
  readonly endedJustNow: number;
}

/** What only the database's clock may say: which are alive, and when the others ended. */
async function sessionFacts(ctx: Ctx, userId: string): Promise<SessionFacts> {
  const rows = await ctx.em.execute<
    { id: string | null; alive: boolean; ended: number; idle: number; just_now: number }[]
  >(
    `with mine as (
       select s.id, auth.session_alive(s, u.user_role) as alive, s.last_active_at,
         coalesce(s.revoked_at, least(s.expires_at, s.absolute_expires_at, now())) as ended_at
       from user_sessions s join auth.users u on u.id = s.user_id where s.user_id = :userId
     ), listed as (
       (select * from mine where alive)
       union all
       (select * from mine where not alive order by ended_at desc limit :endedLately)
     )
     select listed.id, listed.alive, extract(epoch from listed.ended_at)::float8 as ended,
       extract(epoch from auth.session_idle(u.user_role))::int as idle,
       (select count(*)::int from mine where not alive and ended_at > now() - interval '1 minute') as just_now
     from auth.users u left join listed on true where u.id = :userId
     order by listed.alive desc, case when listed.alive then listed.last_active_at else listed.ended_at end desc, listed.id desc`,
    { userId, endedLately: ENDED_LATELY },
  );
  const alive: string[] = [];
  const endedAt = new Map<string, Date>();
  for (const { id, ...row } of rows) {
    if (id !== null && row.alive) alive.push(id);
    else if (id !== null) endedAt.set(id, new Date(Number(row.ended) * 1_000));
  }
  return { alive, endedAt, idleSeconds: Number(rows[0]?.idle ?? 0), endedJustNow: Number(rows[0]?.just_now ?? 0) };
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
