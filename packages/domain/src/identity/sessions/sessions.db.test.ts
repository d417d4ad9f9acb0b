import { describe, expect, test } from "vitest";
import { type Database, NotFound, systemClock } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { createSessionReader } from "./create-session-reader.ts";
import { endOtherSessions } from "./end-other-sessions.ts";
import { endSession } from "./end-session.ts";
import { listSessions } from "./list-sessions.ts";
import { signOut } from "./sign-out.ts";

const database = useTestDatabase();
const reader = () => createSessionReader(database(), systemClock);
const age = (sessionId: string, change: string) =>
  database().as("boardwalk_system", null, `update user_sessions set ${change} where id = $1`, [sessionId]);

describe("reading a session", () => {
  test("says who it is", async () => {
    const person = await buildPerson(database(), { name: "Wren Field", timezone: "Europe/Oslo" });
    const session = await buildSession(database(), person);
    expect(await reader().read(session.token)).toMatchObject({
      sessionId: session.sessionId,
      userId: person.id,
      email: person.email,
      name: "Wren Field",
      role: "USER",
      timezone: "Europe/Oslo",
      renewed: false,
    });
  });

  test("knows nothing of a token that was never issued, is empty, or far too long", async () => {
    for (const token of ["", "x", "y".repeat(40), "z".repeat(100_000), "' or 1=1 --"])
      expect(await reader().read(token)).toBeNull();
  });

  test.each([
    ["revoked", "revoked_at = now()"],
    ["idle for longer than it may be", "expires_at = now() - interval '1 second'"],
    ["unused for 31 days", "last_active_at = now() - interval '31 days'"],
    [
      "past its absolute limit",
      "absolute_expires_at = now() - interval '1 second', expires_at = now() + interval '20 days'",
    ],
    ["181 days old", "created_at = now() - interval '181 days'"],
  ])("refuses one that is %s", async (_, change) => {
    const session = await buildSession(database(), await buildPerson(database()));
    await age(session.sessionId, change);
    expect(await reader().read(session.token)).toBeNull();
  });

  test("an administrator's ends after a day unused and after seven days in all", async () => {
    const admin = await buildPerson(database(), { role: "ADMIN" });
    const limits =
      "extract(epoch from expires_at - created_at)::int as idle, extract(epoch from absolute_expires_at - created_at)::int as life";
    const session = await buildSession(database(), admin);
    const [row] = await database().as("boardwalk_app", admin.id, `select ${limits} from user_sessions where id = $1`, [
      session.sessionId,
    ]);
    expect(row).toEqual({ idle: 86_400, life: 7 * 86_400 });
    await age(session.sessionId, "last_active_at = now() - interval '25 hours'");
    expect(await reader().read(session.token)).toBeNull();
  });

  test("a person made inactive is out at the next request", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person);
    await database().as("boardwalk_system", null, "update auth.users set is_active = false where id = $1", [person.id]);
    expect(await reader().read(session.token)).toBeNull();
  });

  test("20 at the renewal boundary are all let in and leave one row with a later end", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person);
    await age(
      session.sessionId,
      "expires_at = now() + interval '14 days', last_active_at = now() - interval '16 days'",
    );
    const results = await Promise.all(
      Array.from({ length: 20 }, () => createSessionReader(database(), systemClock).read(session.token)),
    );
    expect(results.filter((result) => result === null)).toEqual([]);
    expect(results.some((result) => result?.renewed)).toBe(true);
    const rows = await database().as(
      "boardwalk_app",
      person.id,
      "select round(extract(epoch from expires_at - now()) / 86400)::int as days from user_sessions",
    );
    expect(rows).toEqual([{ days: 30 }]);
  });

  test("renewal never passes the absolute limit", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person);
    await age(
      session.sessionId,
      "expires_at = now() + interval '1 day', absolute_expires_at = now() + interval '2 days', last_active_at = now() - interval '1 hour'",
    );
    await reader().read(session.token);
    const [row] = await database().as(
      "boardwalk_app",
      person.id,
      "select expires_at = absolute_expires_at as capped from user_sessions",
    );
    expect(row).toEqual({ capped: true });
  });

  test("lookups of one turn share a statement and each gets its own answer", async () => {
    const sessions = await Promise.all(
      [1, 2, 3].map(async () => buildSession(database(), await buildPerson(database()))),
    );
    const asked: string[] = [];
    const counting: Database = Object.assign(Object.create(database()), {
      prepared: (...call: Parameters<Database["prepared"]>) => {
        asked.push(call[0]);
        return database().prepared(...call);
      },
    });
    const one = createSessionReader(counting, systemClock);
    const read = await Promise.all([...sessions, ...sessions].map((session) => one.read(session.token)));
    expect(read.map((live) => live?.sessionId)).toEqual([...sessions, ...sessions].map((session) => session.sessionId));
    expect(asked).toEqual(["live-sessions"]);
  });
});

describe("ending sessions", () => {
  test("ends one's own and refuses it at its next request", async () => {
    const person = await buildPerson(database());
    const [here, there] = [await buildSession(database(), person), await buildSession(database(), person)];
    await database().withActor(testSurroundings(), here.actor, (ctx) =>
      endSession(ctx, { sessionId: there.sessionId }),
    );
    expect(await reader().read(there.token)).toBeNull();
    expect(await reader().read(here.token)).not.toBeNull();
    const again = database().withActor(testSurroundings(), here.actor, (ctx) =>
      endSession(ctx, { sessionId: there.sessionId }),
    );
    await expect(again).resolves.toBeUndefined();
    const events = await database().as("boardwalk_app", person.id, "select 1 from events where type = 'session.ended'");
    expect(events).toHaveLength(1);
  });

  test("somebody else's, a random one and no id at all are not found, and end nothing", async () => {
    const [mine, theirs] = [
      await buildSession(database(), await buildPerson(database())),
      await buildSession(database(), await buildPerson(database())),
    ];
    const admin = await buildSession(database(), await buildPerson(database(), { role: "SUPER_ADMIN" }));
    for (const actor of [mine.actor, admin.actor]) {
      for (const sessionId of [theirs.sessionId, "0192f0c1-2345-7890-abcd-ef0123456789", "../x", ""]) {
        const ending = database().withActor(testSurroundings(), actor, (ctx) => endSession(ctx, { sessionId }));
        await expect(ending).rejects.toBeInstanceOf(NotFound);
      }
    }
    expect(await reader().read(theirs.token)).not.toBeNull();
  });

  test("ends all others and keeps this one", async () => {
    const person = await buildPerson(database());
    const sessions = [
      await buildSession(database(), person),
      await buildSession(database(), person),
      await buildSession(database(), person),
    ];
    const [here] = sessions;
    if (!here) throw new Error("three sessions");
    expect(await database().withActor(testSurroundings(), here.actor, endOtherSessions)).toEqual({ ended: 2 });
    expect(
      (await Promise.all(sessions.map((session) => reader().read(session.token)))).map((live) => live !== null),
    ).toEqual([true, false, false]);
  });

  test("signing out ends this one and stands in the history", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person);
    await database().withActor(testSurroundings(), session.actor, signOut);
    expect(await reader().read(session.token)).toBeNull();
    expect(
      await database().as("boardwalk_app", person.id, "select 1 from login_history where event_type = 'logout'"),
    ).toHaveLength(1);
  });
});

describe("the list of sessions", () => {
  test("puts this one apart, the latest used first, and what ended lately last", async () => {
    const person = await buildPerson(database());
    const [old, here, recent, gone, forgotten] = [
      await buildSession(database(), person),
      await buildSession(database(), person),
      await buildSession(database(), person),
      await buildSession(database(), person),
      await buildSession(database(), person),
    ];
    await buildSession(database(), await buildPerson(database()));
    await age(old.sessionId, "last_active_at = now() - interval '3 days'");
    await age(gone.sessionId, "revoked_at = now()");
    await age(forgotten.sessionId, "expires_at = now() - interval '1 day'");
    const list = await database().withActor(testSurroundings(), here.actor, listSessions, { readOnly: true });
    expect(list.current?.id).toBe(here.sessionId);
    expect(list.others.map((session) => session.id)).toEqual([recent.sessionId, old.sessionId]);
    expect(list.endedLately.map(({ id, wasSignedOut }) => [id, wasSignedOut])).toEqual([
      [gone.sessionId, true],
      [forgotten.sessionId, false],
    ]);
    expect(list.endedLately[0]?.endedAt).toBeInstanceOf(Date);
  });

  test("does not believe is_current", async () => {
    const person = await buildPerson(database());
    const [here, liar] = [await buildSession(database(), person), await buildSession(database(), person)];
    await age(liar.sessionId, "is_current = true");
    const list = await database().withActor(testSurroundings(), here.actor, listSessions);
    expect(list.current?.id).toBe(here.sessionId);
  });

  test("an administrator's list holds their own sessions alone", async () => {
    await buildSession(database(), await buildPerson(database()));
    const admin = await buildSession(database(), await buildPerson(database(), { role: "SUPER_ADMIN" }));
    const list = await database().withActor(testSurroundings(), admin.actor, listSessions);
    expect([list.current?.id, list.others]).toEqual([admin.sessionId, []]);
  });

  test("says which country is new for this person", async () => {
    const person = await buildPerson(database());
    const home = await buildSession(database(), person, { address: "193.0.6.139" });
    await database().as(
      "superuser",
      null,
      "update login_history set created_at = created_at - interval '9 days' where user_id = $1",
      [person.id],
    );
    await age(home.sessionId, "created_at = created_at - interval '9 days'");
    await buildSession(database(), person, { address: "81.2.69.142" });
    const list = await database().withActor(testSurroundings({ address: "193.0.6.139" }), home.actor, listSessions);
    expect([list.current?.country, list.current?.newCountry]).toEqual(["NL", false]);
    expect([list.others[0]?.country, list.others[0]?.newCountry]).toEqual(["GB", true]);
    expect([list.current?.sameNetwork, list.others[0]?.sameNetwork]).toEqual([true, false]);
  });
});

describe("somebody who has become an administrator", () => {
  test("is held to an administrator's limits at once, in what is read, listed and ended alike", async () => {
    const person = await buildPerson(database());
    const [here, stale] = [await buildSession(database(), person), await buildSession(database(), person)];
    await age(stale.sessionId, "last_active_at = now() - interval '2 days'");
    const list = () => database().withActor(testSurroundings(), here.actor, listSessions);
    expect((await list()).others).toHaveLength(1);
    await database().as("boardwalk_system", null, "update auth.users set user_role = 'ADMIN' where id = $1", [
      person.id,
    ]);
    expect(await reader().read(stale.token)).toBeNull();
    expect([(await list()).others, (await list()).endedLately.map(({ id }) => id)]).toEqual([[], [stale.sessionId]]);
    expect((await list()).idleSeconds).toBe(86_400);
    expect(await database().withActor(testSurroundings(), here.actor, endOtherSessions)).toEqual({ ended: 0 });
  });
});
