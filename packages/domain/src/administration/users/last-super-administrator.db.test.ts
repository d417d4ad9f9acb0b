import { beforeEach, describe, expect, test } from "vitest";
import { type Door, resetPassword } from "../../identity/index.ts";
import { Conflict } from "../../kernel/index.ts";
import { testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { createAdministrator } from "../create-administrator.ts";
import { changeRole } from "./change-role.ts";
import { switchUser } from "./switch-user.ts";
import { type AtWork, usersAtWork } from "./users-at-work.fixture.ts";

const database = useTestDatabase();
const { sql, atWork, as, isAlive, stateOf, emptyOffices } = usersAtWork(database);
/** Named on the server, with a link that nobody has opened. */
const name = (email: string) => database().withSystem(testSurroundings(), (ctx) => createAdministrator(ctx, { email }));

let root: AtWork;

beforeEach(async () => {
  await emptyOffices();
  root = await atWork();
});

describe("the role of a super administrator", () => {
  test("of the last one stays, whoever else is switched off, and nobody is signed out", async () => {
    const second = await atWork();
    await as(root, (ctx) => switchUser(ctx, { id: second.person.id, to: "off" }));
    await expect(as(root, (ctx) => changeRole(ctx, { id: root.person.id, role: "USER" }))).rejects.toThrow(Conflict);
    expect(await stateOf(root.person)).toEqual({ role: "SUPER_ADMIN", active: true });
    expect(await isAlive(root.session)).toBe(true);
  });

  test("can be given up by its holder where another one is left", async () => {
    await atWork();
    await as(root, (ctx) => changeRole(ctx, { id: root.person.id, role: "USER" }));
    expect([await stateOf(root.person), await isAlive(root.session)]).toEqual([{ role: "USER", active: true }, false]);
  });

  test("of two who take each other's at once, one keeps it", async () => {
    for (let round = 0; round < 3; round += 1) {
      await sql("update auth.users set user_role = 'USER'");
      const [one, other] = [await atWork(), await atWork()];
      const outcomes = await Promise.allSettled([
        as(one, (ctx) => changeRole(ctx, { id: other.person.id, role: "USER" })),
        as(other, (ctx) => changeRole(ctx, { id: one.person.id, role: "USER" })),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await sql("select count(*)::int as left from auth.users where user_role = 'SUPER_ADMIN'")).toEqual([
        { left: 1 },
      ]);
    }
  });

  test("of two who give up their own at once, one keeps it", async () => {
    const other = await atWork();
    const outcomes = await Promise.allSettled(
      [root, other].map((one) => as(one, (ctx) => changeRole(ctx, { id: one.person.id, role: "ADMIN" }))),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await sql("select count(*)::int as left from auth.users where user_role = 'SUPER_ADMIN'")).toEqual([
      { left: 1 },
    ]);
  });

  test("of the last who can sign in stays, though another was named and never came in", async () => {
    const { token } = await name("never@in.test");
    const giveUp = () => as(root, (ctx) => changeRole(ctx, { id: root.person.id, role: "USER" }));
    await expect(giveUp()).rejects.toThrow(Conflict);
    // Not even past the domain.
    const past = await as(root, ({ em }) =>
      em.execute("select auth.change_user_role(?, 'USER') as outcome", [root.person.id]),
    );
    expect(past).toEqual([{ outcome: "last" }]);
    expect([await stateOf(root.person), await isAlive(root.session)]).toEqual([
      { role: "SUPER_ADMIN", active: true },
      true,
    ]);
    const door: Door = { ...testSurroundings(), database: database(), app: "console", deviceToken: null };
    expect((await resetPassword(door, token, { password: "tide pools at noon" })).kind).toBe("signed-in");
    await giveUp();
    expect(await stateOf(root.person)).toEqual({ role: "USER", active: true });
  });

  test("of two who take each other's at once stays with one, whoever was named and never came in", async () => {
    await name("nor@in.test");
    const other = await atWork();
    const outcomes = await Promise.allSettled([
      as(root, (ctx) => changeRole(ctx, { id: other.person.id, role: "USER" })),
      as(other, (ctx) => changeRole(ctx, { id: root.person.id, role: "USER" })),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const roles = await sql("select user_role as role from auth.users where id = any($1::uuid[])", [
      `{${root.person.id},${other.person.id}}`,
    ]);
    expect(roles.map(({ role }) => role).sort()).toEqual(["SUPER_ADMIN", "USER"]);
  });
});

describe("switching super administrators off", () => {
  test("leaves the last who can sign in, though another was named and never came in", async () => {
    const { email } = await name("neither@in.test");
    const [named] = await sql("select id from auth.users where email = $1", [email]);
    // As if the one who never came in were at work, since nobody switches themselves off.
    const actor = { ...root.session.actor, userId: String(named?.["id"]) };
    const outcome = await database().withActor(testSurroundings(), actor, ({ em }) =>
      em.execute("select auth.switch_user(?, false) as outcome", [root.person.id]),
    );
    expect(outcome).toEqual([{ outcome: "last" }]);
  });

  test("leaves one of the last two, though each does it to the other at once", async () => {
    const other = await atWork();
    const outcomes = await Promise.allSettled([
      as(root, (ctx) => switchUser(ctx, { id: other.person.id, to: "off" })),
      as(other, (ctx) => switchUser(ctx, { id: root.person.id, to: "off" })),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
