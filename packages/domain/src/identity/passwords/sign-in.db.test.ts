import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import { describeDatabaseFailure, RateLimited } from "../../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { signIn } from "./sign-in.ts";

const database = useTestDatabase({ bucketsRefill: false });

/** Each test comes from an address of its own, so that no bucket is shared. */
let visitors = 0;
const doorFrom = (address: string = `198.51.100.${++visitors}`, deviceToken: string | null = null): Door => ({
  ...testSurroundings({ address }),
  database: database(),
  app: "console",
  deviceToken,
});
const retryAfter = (work: Promise<unknown>): Promise<number> =>
  work.then(
    () => 0,
    (error) => (error instanceof RateLimited ? error.retryAfterSeconds : Promise.reject(error)),
  );

describe("signing in by password", () => {
  test("opens a session for the right password, whatever the case of the address", async () => {
    const person = await buildPerson(database(), { email: "Mixed.Case@people.test" });
    expect((await signIn(doorFrom(), { email: "mixed.case@PEOPLE.test", password: person.password })).kind).toBe(
      "signed-in",
    );
  });

  test("refuses a wrong password, an unknown address, an inactive person and one without a password alike", async () => {
    const person = await buildPerson(database());
    const inactive = await buildPerson(database());
    const passwordless = await buildPerson(database());
    await database().as("boardwalk_system", null, "update auth.users set is_active = false where id = $1", [
      inactive.id,
    ]);
    await database().as("boardwalk_system", null, "update auth.users set password_hash = null where id = $1", [
      passwordless.id,
    ]);
    const tries = [
      { email: person.email, password: "something else entirely" },
      { email: "nobody@people.test", password: "something else entirely" },
      { email: inactive.email, password: inactive.password },
      { email: passwordless.email, password: passwordless.password },
    ];
    for (const input of tries) expect(await signIn(doorFrom(), input)).toEqual({ kind: "refused" });
    const reasons = await database().as(
      "superuser",
      null,
      "select failure_reason as reason from login_history where not success order by created_at, id",
    );
    expect(reasons.map((row) => row["reason"])).toEqual(["wrong-password", "inactive", "no-password"]);
  });

  test("keeps an unknown address out of the log but for a hash", async () => {
    await signIn(doorFrom(), { email: "who.is.this@people.test", password: "anything" });
    const rows = await database().as("superuser", null, "select * from audit_events where action = 'sign-in.refused'");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain("who.is.this");
  });

  test("records history, audit and event in the transaction of the session", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person, { address: "198.51.100.200" });
    const [history] = await database().as(
      "boardwalk_app",
      person.id,
      "select event_type, auth_method, success, host(ip_address) as ip from login_history",
    );
    expect(history).toEqual({
      event_type: "login_success",
      auth_method: "password",
      success: true,
      ip: "198.51.100.200",
    });
    const [event] = await database().as(
      "boardwalk_app",
      person.id,
      "select type, payload->>'sessionId' as session from events",
    );
    expect(event).toEqual({ type: "session.started", session: session.sessionId });
    const [audit] = await database().as("boardwalk_app", person.id, "select action, target_id from audit_events");
    expect(audit).toEqual({ action: "session.started", target_id: session.sessionId });
  });

  test("remembers the device once, however often it signs in", async () => {
    const person = await buildPerson(database());
    const first = await signIn(doorFrom(), person);
    if (first.kind !== "signed-in") throw new Error("refused");
    await signIn(doorFrom(undefined, first.session.deviceToken), person);
    expect(
      await database().as("boardwalk_app", person.id, "select count(*)::int as devices from known_devices"),
    ).toEqual([{ devices: 1 }]);
  });
});

describe("what is stored", () => {
  test("no column of the whole database holds a session's or a device's raw value", async () => {
    const person = await buildPerson(database());
    const { token, deviceToken } = await buildSession(database(), person);
    expect(token.length * 5).toBeGreaterThanOrEqual(128);
    const tables = await database().as(
      "superuser",
      null,
      "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('auth', 'public')",
    );
    for (const { name } of tables) {
      const rows = await database().as("superuser", null, `select t::text as row from ${String(name)} t`);
      expect(
        rows.filter((row) => String(row["row"]).includes(token) || String(row["row"]).includes(deviceToken)),
      ).toEqual([]);
    }
    const [row] = await database().as(
      "superuser",
      null,
      "select session_token_hash as hash from user_sessions where user_id = $1",
      [person.id],
    );
    expect(row?.["hash"]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a password is argon2id with at least 19 MiB and two passes, and an older form is replaced at sign-in", async () => {
    const person = await buildPerson(database());
    const read = async () =>
      String(
        (
          await database().as("superuser", null, "select password_hash as h from auth.users where id = $1", [person.id])
        )[0]?.["h"],
      );
    expect(await read()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const weak = await hash(person.password, { memoryCost: 4_096, timeCost: 1, parallelism: 1 });
    await database().as("boardwalk_system", null, "update auth.users set password_hash = $1 where id = $2", [
      weak,
      person.id,
    ]);
    expect((await signIn(doorFrom(), person)).kind).toBe("signed-in");
    expect(await read()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(doorFrom(), person)).kind).toBe("signed-in");
  });
});

describe("limits", () => {
  const guess = (door: Door, email: string) => retryAfter(signIn(door, { email, password: "a guess" }));

  test("100 failures on a victim are refused from the eleventh on, from wherever they come, and never drain below zero", async () => {
    const victim = await buildPerson(database());
    const known = await signIn(doorFrom(), victim);
    if (known.kind !== "signed-in") throw new Error("refused");
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) => guess(doorFrom(`203.0.113.${index}`), victim.email)),
    );
    expect(outcomes.filter((seconds) => seconds === 0)).toHaveLength(10);
    expect(Math.max(...outcomes)).toBeLessThanOrEqual(3_600);
    const [least] = await database().as(
      "superuser",
      null,
      "select min(tokens)::float8 as tokens from rate_limit_buckets",
    );
    expect(Number(least?.["tokens"])).toBeGreaterThanOrEqual(0);
    expect(await retryAfter(signIn(doorFrom(), victim))).toBeGreaterThan(0);
    // The victim's own device has a bucket of its own: nobody else can lock it out.
    expect((await signIn(doorFrom(undefined, known.session.deviceToken), victim)).kind).toBe("signed-in");
  });

  test("one address that tries many accounts runs dry, and its IPv6 neighbours in the same /64 with it", async () => {
    const outcomes: number[] = [];
    for (let index = 0; index < 61; index++) {
      outcomes.push(await guess(doorFrom(`2001:db8:1:1::${index.toString(16)}`), `nobody${index}@people.test`));
    }
    expect(outcomes.slice(0, 60).filter((seconds) => seconds > 0)).toEqual([]);
    expect(outcomes[60]).toBeGreaterThan(0);
    expect(await guess(doorFrom("2001:db8:1:2::1"), "nobody@people.test")).toBe(0);
  });

  test("a network that has run dry drains nobody's account", async () => {
    const victim = await buildPerson(database());
    const dry = "2001:db8:77::1";
    for (let index = 0; index < 60; index++) await guess(doorFrom(dry), `dry${index}@people.test`);
    for (let index = 0; index < 20; index++) expect(await guess(doorFrom(dry), victim.email)).toBeGreaterThan(0);
    expect((await signIn(doorFrom(), victim)).kind).toBe("signed-in");
  });

  test("an IPv4 address mapped into IPv6 in either spelling is the same one", async () => {
    await guess(doorFrom("::ffff:192.0.2.1"), "a@people.test");
    await guess(doorFrom("::FFFF:C000:201"), "b@people.test");
    await guess(doorFrom("192.0.2.1"), "c@people.test");
    const rows = await database().as(
      "superuser",
      null,
      "select identifier from rate_limit_buckets where identifier = '192.0.2.1' or identifier ~* '^::|^[0-9a-f]{1,4}:.*(ffff|c000)'",
    );
    expect(rows).toEqual([{ identifier: "192.0.2.1" }]);
  });

  test("varying what else is sent, or the case of the address, gives no fresh bucket", async () => {
    for (let index = 0; index < 10; index++) {
      const input = {
        email: index % 2 ? "victim@r05.test" : " Victim@R05.test ",
        password: `guess ${index}`,
        redirectTo: `/${index}`,
        [`field${index}`]: index,
      };
      await signIn(doorFrom(), input);
    }
    expect(await guess(doorFrom(), "VICTIM@r05.test")).toBeGreaterThan(0);
  });

  test("what succeeds costs nothing", async () => {
    const person = await buildPerson(database());
    const door = doorFrom();
    for (let index = 0; index < 15; index++) expect((await signIn(door, person)).kind).toBe("signed-in");
  });

  test("a refill time in the future neither drains nor fills a bucket, and time refills it", async () => {
    const take = () => database().as("boardwalk_app", null, "select auth.take_token('future', 'test', 2, 1) as retry");
    await take();
    await database().as(
      "superuser",
      null,
      "update rate_limit_buckets set last_refill = now() + interval '1 day' where identifier = 'future'",
    );
    expect(await take()).toEqual([{ retry: 0 }]);
    await database().as(
      "superuser",
      null,
      "update rate_limit_buckets set last_refill = now() + interval '1 day' where identifier = 'future'",
    );
    expect(Number((await take())[0]?.["retry"])).toBeGreaterThan(0);
    await database().as(
      "superuser",
      null,
      "update rate_limit_buckets set last_refill = now() - interval '1 minute' where identifier = 'future'",
    );
    expect(await take()).toEqual([{ retry: 0 }]);
  });

  test("a bucket whose window is longer than an hour is refused", async () => {
    await expect(database().as("boardwalk_app", null, "select auth.take_token('x', 'y', 100, 0.001)")).rejects.toThrow(
      /within an hour/,
    );
  });

  test.each([60, 72, 90, 360, 720])(
    "one that is full again in exactly an hour is taken, at one in %i seconds",
    async (every) => {
      const take = `select auth.take_token('exact', 'every ${every}', ${3_600 / every}, ${1 / every}) as retry`;
      expect(await database().as("boardwalk_app", null, take)).toEqual([{ retry: 0 }]);
    },
  );

  test("a store that is away fails closed: nobody is signed in", async () => {
    const person = await buildPerson(database());
    await database().as(
      "superuser",
      null,
      "alter function auth.take_token(text, text, numeric, numeric) rename to take_token_away",
    );
    const outcome = await signIn(doorFrom(), person).then(
      () => "signed in",
      (error) => describeDatabaseFailure(error).code,
    );
    await database().as(
      "superuser",
      null,
      "alter function auth.take_token_away(text, text, numeric, numeric) rename to take_token",
    );
    expect(outcome).toBe("42883");
    expect(await database().as("boardwalk_app", person.id, "select count(*)::int as n from user_sessions")).toEqual([
      { n: 0 },
    ]);
  });
});
