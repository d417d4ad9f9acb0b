import { beforeEach, describe, expect, test } from "vitest";
import { type Door, signIn } from "../../identity/index.ts";
import { Conflict, type Ctx, Forbidden, NotFound, StepUpRequired } from "../../kernel/index.ts";
import { buildPerson, buildSession, type Person, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { changeRole } from "./change-role.ts";
import { signOutUser } from "./sign-out-user.ts";
import { switchUser } from "./switch-user.ts";
import { type AtWork, usersAtWork } from "./users-at-work.fixture.ts";

const database = useTestDatabase();
const { sql, atWork, as, isAlive, stateOf, emptyOffices } = usersAtWork(database);
const auditOf = ({ id }: Person) =>
  sql("select action, before, after from audit_events where target_type = 'user' and target_id = $1 order by id", [id]);
const mailsTo = async ({ email }: Person) =>
  (await sql("select template from outgoing_mail where recipient = $1", [email])).map(({ template }) => template);
const addToken = ({ id, organizationId }: Person) =>
  sql(
    "insert into api_tokens (organization_id, user_id, name, token_hash, token_prefix) values ($1, $2, 'CI', $3, 'bwk_1234')",
    [organizationId, id, id],
  );
const goodTokens = async ({ id }: Person) =>
  (await sql("select count(*)::int as good from api_tokens where user_id = $1 and revoked_at is null", [id]))[0]?.[
    "good"
  ];

let root: AtWork;
let person: Person;

beforeEach(async () => {
  await emptyOffices();
  root = await atWork("SUPER_ADMIN");
  person = await buildPerson(database());
});

describe("a role", () => {
  test("is given by a super administrator, and signs its holder out on every device", async () => {
    const theirs = await buildSession(database(), person);
    await as(root, (ctx) => changeRole(ctx, { id: person.id, role: "ADMIN" }));
    expect(await stateOf(person)).toEqual({ role: "ADMIN", active: true });
    expect([await isAlive(theirs), await isAlive(root.session)]).toEqual([false, true]);
    expect(await auditOf(person)).toContainEqual({
      action: "user.role-changed",
      before: { role: "USER" },
      after: { role: "ADMIN", endedSessions: 1, revokedTokens: 0 },
    });
    expect(await mailsTo(person)).toContain("account-administered");
    expect(await sql("select type from events where user_id = $1 and type like 'user.%'", [person.id])).toEqual([
      { type: "user.role-changed" },
    ]);
  });

  test("that is taken away takes sessions and API tokens with it; one that is given leaves tokens", async () => {
    await addToken(person);
    await as(root, (ctx) => changeRole(ctx, { id: person.id, role: "ADMIN" }));
    expect(await goodTokens(person)).toBe(1);
    const theirs = await buildSession(database(), person);
    await as(root, (ctx) => changeRole(ctx, { id: person.id, role: "USER" }));
    expect([await isAlive(theirs), await goodTokens(person)]).toEqual([false, 0]);
  });

  test("is nothing that an administrator gives, not even past the domain", async () => {
    const administrator = await atWork("ADMIN");
    await expect(as(administrator, (ctx) => changeRole(ctx, { id: person.id, role: "ADMIN" }))).rejects.toMatchObject({
      code: "forbidden",
      about: "super-administrator",
    });
    const outcome = await as(administrator, ({ em }) =>
      em.execute("select auth.change_user_role(?, 'ADMIN') as outcome", [person.id]),
    );
    expect(outcome).toEqual([{ outcome: "forbidden" }]);
    expect(await stateOf(person)).toEqual({ role: "USER", active: true });
  });
});

describe("an account that is switched off", () => {
  test("loses sessions, API tokens and links at once, and cannot sign in until it is switched on", async () => {
    const theirs = await buildSession(database(), person);
    await addToken(person);
    await sql(
      "insert into magic_links (user_id, email, purpose, token_hash, expires_at) values ($1, $2, 'sign-in', $3, now() + interval '15 minutes')",
      [person.id, person.email, person.id],
    );
    const administrator = await atWork("ADMIN");
    await as(administrator, (ctx) => switchUser(ctx, { id: person.id, to: "off" }));
    expect([await isAlive(theirs), await goodTokens(person)]).toEqual([false, 0]);
    expect(await sql("select id from magic_links where user_id = $1 and used_at is null", [person.id])).toEqual([]);
    const door: Door = { ...testSurroundings(), database: database(), app: "console", deviceToken: null };
    expect((await signIn(door, person)).kind).toBe("refused");
    await as(administrator, (ctx) => switchUser(ctx, { id: person.id, to: "on" }));
    expect(await isAlive(theirs)).toBe(false);
    expect((await signIn(door, person)).kind).toBe("signed-in");
    expect((await auditOf(person)).map(({ action }) => action)).toEqual(["user.deactivated", "user.activated"]);
    expect(await mailsTo(person)).toEqual(expect.arrayContaining(["account-administered", "account-administered"]));
  });

  test("is never one's own, nor that of an administrator by another who is not above", async () => {
    const [administrator, other] = [await atWork("ADMIN"), await atWork("ADMIN")];
    for (const [actor, id] of [
      [administrator, other.person.id],
      [administrator, root.person.id],
      [root, root.person.id],
    ] as const)
      await expect(as(actor, (ctx) => switchUser(ctx, { id, to: "off" }))).rejects.toThrow(Forbidden);
  });

  test("is a conflict where somebody did it already", async () => {
    await as(root, (ctx) => switchUser(ctx, { id: person.id, to: "off" }));
    await expect(as(root, (ctx) => switchUser(ctx, { id: person.id, to: "off" }))).rejects.toThrow(Conflict);
  });
});

describe("signing somebody out", () => {
  test("ends the one session that is meant, or all of them", async () => {
    const [one, two, three] = [
      await buildSession(database(), person),
      await buildSession(database(), person),
      await buildSession(database(), person),
    ];
    expect(await as(root, (ctx) => signOutUser(ctx, { id: person.id, sessionId: one.sessionId }))).toEqual({
      ended: 1,
    });
    expect([await isAlive(one), await isAlive(two)]).toEqual([false, true]);
    expect(await as(root, (ctx) => signOutUser(ctx, { id: person.id }))).toEqual({ ended: 2 });
    expect(await isAlive(three)).toBe(false);
    expect((await auditOf(person)).map(({ after }) => after)).toEqual([{ endedSessions: 1 }, { endedSessions: 2 }]);
  });

  test("ends no session of somebody else, whose id is given with the wrong person", async () => {
    const other = await buildSession(database(), await buildPerson(database()));
    expect(await as(root, (ctx) => signOutUser(ctx, { id: person.id, sessionId: other.sessionId }))).toEqual({
      ended: 0,
    });
    expect(await isAlive(other)).toBe(true);
  });
});

describe("every act", () => {
  const acts: Record<string, (ctx: Ctx, id: string) => Promise<unknown>> = {
    changeRole: (ctx: Ctx, id: string) => changeRole(ctx, { id, role: "ADMIN" }),
    switchUser: (ctx: Ctx, id: string) => switchUser(ctx, { id, to: "off" }),
    signOutUser: (ctx: Ctx, id: string) => signOutUser(ctx, { id }),
  };
  for (const [name, act] of Object.entries(acts)) {
    test(`${name} asks for a fresh proof, and changes nothing before it`, async () => {
      const theirs = await buildSession(database(), person);
      await sql("update user_sessions set authenticated_at = now() - interval '11 minutes' where id = $1", [
        root.session.sessionId,
      ]);
      await expect(as(root, (ctx) => act(ctx, person.id))).rejects.toThrow(StepUpRequired);
      expect([await isAlive(theirs), await stateOf(person)]).toEqual([true, { role: "USER", active: true }]);
    });

    test(`${name} is not there for whoever is no administrator, nor on whom is not there`, async () => {
      const nobody = { person, session: await buildSession(database(), person) };
      await expect(as(nobody, (ctx) => act(ctx, root.person.id))).rejects.toThrow(NotFound);
      for (const id of ["0193", "00000000-0000-7000-8000-000000000000"])
        await expect(as(root, (ctx) => act(ctx, id))).rejects.toThrow(NotFound);
    });
  }

  test("is refused by the database to whoever is a user, though the domain were gone round", async () => {
    const nobody = await atWork("USER");
    const theirs = await buildSession(database(), person);
    await as(nobody, async ({ em }) => {
      await em.execute("select auth.end_sessions_of(?, null)", [person.id]);
      await em.execute("select auth.revoke_tokens_of(?)", [person.id]);
      expect(await em.execute("select auth.switch_user(?, false) as outcome", [person.id])).toEqual([
        { outcome: "forbidden" },
      ]);
    });
    expect([await isAlive(theirs), await stateOf(person)]).toEqual([true, { role: "USER", active: true }]);
  });
});
