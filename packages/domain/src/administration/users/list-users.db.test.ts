import { beforeAll, describe, expect, test } from "vitest";
import { type Ctx, NotFound } from "../../kernel/index.ts";
import { buildPerson, buildSession, type Person, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { getUser } from "./get-user.ts";
import { listUserActivity } from "./list-user-activity.ts";
import { listUserIds } from "./list-user-ids.ts";
import { ListUsersInput } from "./list-users.input.ts";
import { listUsers } from "./list-users.ts";
import { readUserBatch } from "./read-user-batch.ts";

const database = useTestDatabase();
const sql = (text: string, values: unknown[] = []) => database().as("superuser", null, text, values);
let administrator: Person;

beforeAll(async () => {
  administrator = await buildPerson(database(), { role: "ADMIN", name: "Ada Admin", email: "ada@harbour.test" });
});

const list = (asked: Record<string, unknown>, as: Person = administrator) =>
  database().withActor(testSurroundings(), as.actor, (ctx) => listUsers(ctx, ListUsersInput.parse(asked)), {
    readOnly: true,
  });
const names = async (asked: Record<string, unknown>) => (await list(asked)).users.map(({ name }) => name);
const get = (id: string, as: Person = administrator) =>
  database().withActor(testSurroundings(), as.actor, (ctx) => getUser(ctx, { id }), { readOnly: true });

describe("the list of users", () => {
  test("finds people by part of a name, by part of an address and by id", async () => {
    const wren = await buildPerson(database(), { name: "Wren Tide", email: "w.tide@quay.test" });
    for (const words of ["ren ti", "W.TIDE@", wren.id]) expect(await names({ words })).toEqual(["Wren Tide"]);
    for (const words of ["%", "_ren", "\0", "w".repeat(300)]) expect(await names({ words })).toEqual([]);
  });

  test("filters by role and by state", async () => {
    const off = await buildPerson(database(), { name: "Filter Off" });
    await sql("update auth.users set is_active = false where id = $1", [off.id]);
    const confirmed = await buildPerson(database(), { name: "Filter Confirmed", role: "SUPER_ADMIN" });
    await sql("update auth.users set email_verified_at = now() where id = $1", [confirmed.id]);
    const unproven = await buildPerson(database(), { name: "Filter New" });
    await sql("update auth.users set email_verified_at = null where id = $1", [unproven.id]);
    expect(await names({ words: "Filter", state: "inactive" })).toEqual(["Filter Off"]);
    expect(await names({ words: "Filter", state: "active" })).toEqual(["Filter Confirmed", "Filter New"]);
    expect(await names({ words: "Filter", state: "unverified" })).toEqual(["Filter New"]);
    expect(await names({ words: "Filter", role: "SUPER_ADMIN" })).toEqual(["Filter Confirmed"]);
  });

  test("sorts either way, with whoever never signed in last", async () => {
    const [first, second] = [
      await buildPerson(database(), { name: "sorted a" }),
      await buildPerson(database(), { name: "Sorted B" }),
    ];
    await buildPerson(database(), { name: "Sorted C" });
    await sql("update auth.users set last_login = now() where id = $1", [first.id]);
    await sql("update auth.users set last_login = now() - interval '1 day' where id = $1", [second.id]);
    const sorted = (sort: string) => names({ words: "sorted", sort });
    expect(await sorted("name")).toEqual(["sorted a", "Sorted B", "Sorted C"]);
    expect(await sorted("-name")).toEqual(["Sorted C", "Sorted B", "sorted a"]);
    expect(await sorted("seen")).toEqual(["Sorted B", "sorted a", "Sorted C"]);
    expect(await sorted("-seen")).toEqual(["sorted a", "Sorted B", "Sorted C"]);
  });

  test("counts the sessions that are alive, and shows neither guests nor whoever is gone", async () => {
    const person = await buildPerson(database(), { name: "Counted One" });
    for (const _ of [1, 2]) await buildSession(database(), person);
    const { sessionId } = await buildSession(database(), person);
    await sql("update user_sessions set revoked_at = now() where id = $1", [sessionId]);
    await sql("insert into auth.users (full_name, is_guest) values ('Counted Guest', true)");
    await sql("insert into auth.users (full_name, erased_at) values ('Counted Gone', now())");
    expect((await list({ words: "Counted" })).users.map(({ name, sessions }) => [name, sessions])).toEqual([
      ["Counted One", 2],
    ]);
  });

  test("comes in pages, and a page past the end is the last one", async () => {
    await sql(
      "insert into auth.users (email, full_name) select number || '@many.test', 'Many ' || number from generate_series(1, 60) number",
    );
    const last = await list({ words: "@many.test", page: 99 });
    expect([last.page, last.pages, last.total, last.users.length]).toEqual([2, 2, 60, 10]);
  });

  test("is exported in its own order, whoever is gone by then left out", async () => {
    for (const name of ["exported b", "Exported A", "Exported C"]) await buildPerson(database(), { name });
    const work = <T>(piece: (ctx: Ctx) => Promise<T>) =>
      database().withActor(testSurroundings(), administrator.actor, piece);
    for (const sort of ["name", "-name", "-joined"] as const) {
      const ids = await work((ctx) => listUserIds(ctx, { words: "exported", sort }));
      const read = await work((ctx) => readUserBatch(ctx, { ids }));
      expect(read.map(({ name }) => name)).toEqual(await names({ words: "exported", sort }));
      expect(read).toHaveLength(3);
    }
    const ids = await work((ctx) => listUserIds(ctx, { words: "exported", sort: "-name" }));
    await sql("update auth.users set erased_at = now() where full_name = 'exported b'");
    expect((await work((ctx) => readUserBatch(ctx, { ids }))).map(({ name }) => name)).toEqual([
      "Exported C",
      "Exported A",
    ]);
  });

  test("is not there for whoever is no administrator", async () => {
    await expect(list({}, await buildPerson(database()))).rejects.toThrow(NotFound);
  });
});

describe("one person", () => {
  test("is told with their ways in as counts and nothing of a secret", async () => {
    const person = await buildPerson(database());
    await sql(
      "insert into passkeys (user_id, credential_id, public_key, device_name) values ($1, decode(md5('one'), 'hex'), '\\x01', 'My secret key')",
      [person.id],
    );
    const user = await get(person.id);
    expect(user.waysIn).toEqual({ hasPassword: true, passkeys: 1, accounts: 0, recoveryCodes: 0, apiTokens: 0 });
    expect(JSON.stringify(user)).not.toMatch(/argon2|My secret key/);
  });

  test("comes with sessions, sign-ins, and what they did and had done to them", async () => {
    const person = await buildPerson(database());
    await buildSession(database(), person, { address: "193.0.6.139" });
    await sql("insert into audit_events (action, target_type, target_id) values ('user.role-changed', 'user', $1)", [
      person.id,
    ]);
    const activity = await database().withActor(testSurroundings(), administrator.actor, (ctx) =>
      listUserActivity(ctx, { id: person.id, page: 1 }),
    );
    expect(activity.sessions.alive.map(({ country }) => country)).toEqual(["NL"]);
    expect(activity.signIns.entries.map(({ event }) => event)).toEqual(["login_success"]);
    expect(activity.audit.map(({ action }) => action).sort()).toEqual(["session.started", "user.role-changed"]);
  });

  test("is not there for a random id, a guest, words that are no id, and whoever is no administrator", async () => {
    const [guest] = await sql("insert into auth.users (is_guest) values (true) returning id");
    for (const id of ["0193", String(guest?.["id"]), "00000000-0000-7000-8000-000000000000"])
      await expect(get(id)).rejects.toThrow(NotFound);
    await expect(get(administrator.id, await buildPerson(database()))).rejects.toThrow(NotFound);
  });
});
