import { beforeEach, describe, expect, test } from "vitest";
import { createSessionReader, type Door, findResetLink, resetPassword, signIn } from "../identity/index.ts";
import { Expired, systemClock } from "../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { createAdministrator, revokeSessions } from "./index.ts";

const database = useTestDatabase();
const password = "tide pools at noon";
let door: Door;

beforeEach(() => {
  door = { ...testSurroundings(), database: database(), app: "console", deviceToken: null };
});

const make = (email: string) => database().withSystem(door, (ctx) => createAdministrator(ctx, { email }));
const rows = (text: string, values: unknown[] = []) => database().as("superuser", null, text, values);
const isAlive = async (token: string) => (await createSessionReader(database(), systemClock).read(token)) !== null;

describe("making an administrator", () => {
  test("makes somebody new, whose link sets the first password and signs in", async () => {
    const { was, token } = await make("new@admins.test");
    expect(was).toBe("nobody");
    const outcome = await resetPassword(door, token, { password });
    expect(outcome.kind === "signed-in" && (await isAlive(outcome.session.token))).toBe(true);
    expect((await signIn(door, { email: "new@admins.test", password })).kind).toBe("signed-in");
    const [person] = await rows(
      "select user_role as role, (select count(*)::int from organization_members m where m.user_id = u.id) as organizations from auth.users u where email = 'new@admins.test'",
    );
    expect(person).toEqual({ role: "SUPER_ADMIN", organizations: 1 });
  });

  test("promotes somebody who is here, whatever the case of the address, and ends their sessions", async () => {
    const person = await buildPerson(database(), { email: "Here@admins.test" });
    const before = await buildSession(database(), person);
    expect(await make("hERE@admins.test")).toMatchObject({
      was: "somebody",
      email: "Here@admins.test",
      endedSessions: 1,
    });
    expect(await isAlive(before.token)).toBe(false);
    expect(await make("here@admins.test")).toMatchObject({ was: "an administrator" });
    const audit = await rows(
      "select before, after from audit_events where action = 'user.role-changed' and target_id = $1",
      [person.id],
    );
    expect(audit).toEqual([{ before: { role: "USER" }, after: { role: "SUPER_ADMIN" } }]);
  });

  test("again ends the link that nobody used, and is audited again", async () => {
    const first = await make("twice@admins.test");
    expect(first.endedLinks).toBe(0);
    const second = await make("twice@admins.test");
    expect(second).toMatchObject({ was: "an administrator", endedLinks: 1 });
    expect(await findResetLink(door, first.token)).toBeNull();
    expect((await findResetLink(door, second.token))?.email).toBe("twice@admins.test");
    const audit = await rows(
      `select after from audit_events where action = 'password.link-issued'
         and target_id = (select id::text from auth.users where email = 'twice@admins.test') order by created_at, id`,
    );
    expect(audit).toEqual([{ after: { endedLinks: 0 } }, { after: { endedLinks: 1 } }]);
  });

  test("does not bring back who was switched off", async () => {
    const person = await buildPerson(database(), { email: "off@admins.test" });
    await rows("update auth.users set is_active = false where id = $1", [person.id]);
    await expect(make("off@admins.test")).rejects.toThrow("is switched off");
  });
});

describe("a link to a new password", () => {
  test("works once, however often it is looked at, and of two at once for one alone", async () => {
    const { token } = await make("once@admins.test");
    for (let look = 0; look < 3; look += 1) expect((await findResetLink(door, token))?.email).toBe("once@admins.test");
    const both = await Promise.allSettled([
      resetPassword(door, token, { password }),
      resetPassword(door, token, { password }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(resetPassword(door, token, { password })).rejects.toThrow(Expired);
    expect(await findResetLink(door, token)).toBeNull();
  });

  test("ends every other session and every other link, and says so in history, audit and events", async () => {
    const person = await buildPerson(database(), { email: "sure@admins.test", role: "SUPER_ADMIN" });
    const before = await buildSession(database(), person);
    const first = await make(person.email);
    const second = await make(person.email);
    const outcome = await resetPassword(door, second.token, { password });
    expect(outcome.kind).toBe("signed-in");
    expect(await isAlive(before.token)).toBe(false);
    await expect(resetPassword(door, first.token, { password })).rejects.toThrow(Expired);
    expect((await signIn(door, person)).kind).toBe("refused");
    const written = await rows(
      `select (select count(*)::int from login_history where user_id = $1 and event_type = 'password_reset') as history,
         (select count(*)::int from audit_events where actor_id = $1 and action = 'password.reset') as audit,
         (select count(*)::int from events where user_id = $1 and type = 'password.reset') as events`,
      [person.id],
    );
    expect(written).toEqual([{ history: 1, audit: 1, events: 1 }]);
  });

  test("is too old after an hour, and stores nothing that would open it", async () => {
    const { token } = await make("late@admins.test");
    expect(JSON.stringify(await rows("select * from magic_links"))).not.toContain(token);
    await rows(
      "update magic_links set expires_at = expires_at - interval '61 minutes' where email = 'late@admins.test'",
    );
    await expect(resetPassword(door, token, { password })).rejects.toThrow(Expired);
  });

  test("stays good when the password is refused", async () => {
    const { token } = await make("weak@admins.test");
    expect(await resetPassword(door, token, { password: "passwordpassword" })).toMatchObject({ kind: "refused" });
    await expect(resetPassword(door, token, { password: "too short" })).rejects.toThrow("Some of what was given");
    expect((await resetPassword(door, token, { password })).kind).toBe("signed-in");
  });

  test.each(["", "nothing", "x".repeat(5_000), "\u0000"])("is not taken for one when it is %j", async (token) => {
    await expect(resetPassword(door, token, { password })).rejects.toThrow(Expired);
  });
});

test("revoking somebody's sessions ends each of them and nobody else's", async () => {
  const [alice, bob] = [await buildPerson(database()), await buildPerson(database())];
  const sessions = [await buildSession(database(), alice), await buildSession(database(), alice)];
  const others = await buildSession(database(), bob);
  const revoke = (email: string) => database().withSystem(door, (ctx) => revokeSessions(ctx, { email }));
  expect(await revoke(alice.email.toUpperCase())).toEqual({ ended: 2 });
  for (const { token } of sessions) expect(await isAlive(token)).toBe(false);
  expect(await isAlive(others.token)).toBe(true);
  expect(await revoke(alice.email)).toEqual({ ended: 0 });
  await expect(revoke("nobody@people.test")).rejects.toThrow("Nobody has the address nobody@people.test.");
});
