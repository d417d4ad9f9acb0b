import { describe, expect, test } from "vitest";
import { Expired, newId, newToken, RateLimited } from "../../kernel/index.ts";
import { buildPerson, buildSession, readMail, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { findWaitingLink } from "../links/find-waiting-link.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { signIn } from "../passwords/sign-in.ts";
import { admit } from "./admit.ts";
import { joinByCode } from "./join-by-code.ts";
import { joinByLink } from "./join-by-link.ts";
import { type JoinToStart, startJoin } from "./start-join.ts";

const database = useTestDatabase({ bucketsRefill: false });
const PHRASE = "seven otters on a pier";

/** Each test comes from an address of its own, so that no bucket is shared. */
let visitors = 0;
const newDoor = (): Door => ({
  ...testSurroundings({ address: `198.51.100.${++visitors}` }),
  database: database(),
  app: "console",
  deviceToken: null,
});
const someone = (wish: Partial<JoinToStart> = {}): JoinToStart => ({
  name: "Robin Test",
  email: `${newId()}@people.test`,
  password: null,
  browserToken: newToken(),
  ...wish,
});
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);

const mailTo = async (email: string) => {
  const { text, template } = await readMail(database(), email);
  const token = /\/join\/([\w-]{43})/.exec(text)?.[1];
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1];
  if (token === undefined || code === undefined) throw new Error("no link in the mail");
  return { token, code, template };
};
const asked = async (wish: Partial<JoinToStart> = {}) => {
  const join = someone(wish);
  expect(await startJoin(newDoor(), join)).toEqual({ kind: "mailed" });
  // It goes to the address as it is stored.
  return { ...join, ...(await mailTo(join.email.toLowerCase())) };
};
const people = (email: string) =>
  look("select id, password_hash is not null as has_password from auth.users where lower(email) = lower($1)", email);
const other = (code: string) => (code === "000000" ? "000001" : "000000");

describe("joining", () => {
  test("makes nobody before the address is proven, and then somebody who is signed in", async () => {
    const { email, token, template } = await asked({ redirectTo: "/account/profile" });
    expect(template).toBe("join");
    expect(await people(email)).toEqual([]);
    const { isNew, redirectTo } = await joinByLink(newDoor(), { token, browserToken: null });
    expect([isNew, redirectTo]).toEqual([true, "/account/profile"]);
    const sessions = await look(
      "select s.auth_method, u.email_verified_at is not null as verified from user_sessions s join auth.users u on u.id = s.user_id where u.email = $1",
      email,
    );
    expect(sessions).toEqual([{ auth_method: "magic_link", verified: true }]);
  });

  test("keeps the password for the browser that asked, by link as by code", async () => {
    const byLink = await asked({ password: PHRASE });
    expect((await joinByLink(newDoor(), byLink)).hasPassword).toBe(true);
    const byCode = await asked({ password: PHRASE });
    expect(await joinByCode(newDoor(), byCode)).toMatchObject({ kind: "signed-in", hasPassword: true });
    for (const { email } of [byLink, byCode])
      expect((await signIn(newDoor(), { email, password: PHRASE })).kind).toBe("signed-in");
    expect(
      await look("select 1 from pending_joins j join magic_links l on l.id = j.link_id where l.used_at is not null"),
    ).toEqual([]);
  });

  test("gives the owner of an address no password that a stranger chose", async () => {
    const { email, token } = await asked({ password: PHRASE });
    expect((await joinByLink(newDoor(), { token, browserToken: newToken() })).hasPassword).toBe(false);
    expect(await people(email)).toMatchObject([{ has_password: false }]);
    expect((await signIn(newDoor(), { email, password: PHRASE })).kind).toBe("refused");
  });

  test("makes one account and one session by ten uses of one link at once", async () => {
    const { email, token, browserToken } = await asked();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => joinByLink(newDoor(), { token, browserToken })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(Expired);
    const [counted] = await look(
      "select count(*)::int as sessions from user_sessions s join auth.users u on u.id = s.user_id where u.email = $1",
      email,
    );
    expect([await people(email), counted]).toMatchObject([[{}], { sessions: 1 }]);
  });

  test("takes a code five times at most, in the browser that asked alone", async () => {
    const join = await asked();
    await expect(joinByCode(newDoor(), { ...join, browserToken: newToken() })).rejects.toBeInstanceOf(Expired);
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await joinByCode(newDoor(), { ...join, code: other(join.code) })).toEqual({ kind: "refused", triesLeft });
    expect((await joinByCode(newDoor(), join).catch(() => ({ kind: "refused" }))).kind).toBe("refused");
    expect(await people(join.email)).toEqual([]);
  });

  test("ends with the link's time, by the database's clock", async () => {
    const join = await asked();
    await database().as(
      "boardwalk_system",
      null,
      "update magic_links set expires_at = now() - interval '1 second' where email = $1",
      [join.email],
    );
    await expect(joinByLink(newDoor(), join)).rejects.toBeInstanceOf(Expired);
    await expect(joinByCode(newDoor(), join)).rejects.toBeInstanceOf(Expired);
  });

  test("refuses a password that is guessed early, before anything is looked up or mailed", async () => {
    const join = someone({ password: "Robin Test Robin Test" });
    expect((await startJoin(newDoor(), join)).kind).toBe("refused");
    expect(await look("select 1 from magic_links where email = $1", join.email)).toEqual([]);
  });
});

describe("an address that has an account", () => {
  test("gets a link by another mail, which signs its owner in and changes nothing", async () => {
    const owner = await buildPerson(database());
    const { token, template, browserToken } = await asked({
      email: owner.email.toUpperCase(),
      name: "Mallory",
      password: PHRASE,
    });
    expect(template).toBe("already-joined");
    expect((await joinByLink(newDoor(), { token, browserToken })).isNew).toBe(false);
    expect((await signIn(newDoor(), owner)).kind).toBe("signed-in");
    expect((await signIn(newDoor(), { email: owner.email, password: PHRASE })).kind).toBe("refused");
    expect(await look("select full_name from auth.users where id = $1", owner.id)).toEqual([
      { full_name: "Robin Test" },
    ]);
  });

  test("leaves the same rows behind as one that has none, and the same page waits", async () => {
    const owner = await buildPerson(database());
    const [known, unknown] = [await asked({ email: owner.email, password: PHRASE }), await asked({ password: PHRASE })];
    const rows = (email: string) =>
      look(
        `select l.purpose, l.user_id, l.code_hash is not null as code, l.redirect_url, j.password_hash is not null as password
         from magic_links l join pending_joins j on j.link_id = l.id where l.email = $1`,
        email,
      );
    expect(await rows(known.email)).toEqual(await rows(unknown.email));
    for (const { browserToken, email } of [known, unknown])
      expect(await findWaitingLink(newDoor(), { browserToken, purposes: ["verify"] })).toEqual({
        purpose: "verify",
        email,
        triesLeft: 5,
      });
  });

  test("is shown as it was typed where somebody waits, like one that has none, and mailed to as it is stored", async () => {
    const owner = await buildPerson(database());
    const known = await asked({ email: owner.email.toUpperCase() });
    expect(known.template).toBe("already-joined");
    const waiting = await findWaitingLink(newDoor(), { browserToken: known.browserToken, purposes: ["verify"] });
    expect(waiting?.email).toBe(owner.email.toUpperCase());
    expect((await joinByCode(newDoor(), known)).kind).toBe("signed-in");
  });

  test("that is switched off is not signed in to", async () => {
    const owner = await buildPerson(database());
    const join = await asked({ email: owner.email });
    await database().as("boardwalk_system", null, "update auth.users set is_active = false where id = $1", [owner.id]);
    await expect(joinByLink(newDoor(), join)).rejects.toBeInstanceOf(Expired);
    await expect(joinByCode(newDoor(), join)).rejects.toBeInstanceOf(Expired);
  });

  test("stays its owner's who came another way while a stranger's link waited", async () => {
    const squatted = await asked({ password: PHRASE });
    const owner = await admit(
      newDoor(),
      {
        email: squatted.email,
        name: "Vic",
        isVerified: true,
        passwordHash: await hashPassword("the owner's own phrase"),
      },
      async (_, { userId }) => userId,
    );
    expect(owner.kind).toBe("admitted");
    // Even followed in the stranger's own browser, the link brings in whoever has the mail, and no password with it.
    await joinByLink(newDoor(), squatted);
    expect((await signIn(newDoor(), { email: squatted.email, password: PHRASE })).kind).toBe("refused");
    expect((await signIn(newDoor(), { email: squatted.email, password: "the owner's own phrase" })).kind).toBe(
      "signed-in",
    );
  });

  test("and that a squatter never proved is taken over with the password of whoever did", async () => {
    const account = await buildPerson(database(), { isVerified: false });
    await buildSession(database(), account);
    const join = await asked({ email: account.email, password: PHRASE });
    expect((await joinByLink(newDoor(), join)).isNew).toBe(true);
    expect((await signIn(newDoor(), account)).kind).toBe("refused");
    expect((await signIn(newDoor(), { email: account.email, password: PHRASE })).kind).toBe("signed-in");
    const [counted] = await look("select count(*)::int as sessions from user_sessions where user_id = $1", account.id);
    expect(counted).toEqual({ sessions: 2 });
  });
});

test("the sixth mail to one address has to wait, in whatever case it is typed and from wherever", async () => {
  const { email } = someone();
  for (let times = 0; times < 5; times++)
    await startJoin(newDoor(), someone({ email: times % 2 ? email.toUpperCase() : email }));
  await expect(startJoin(newDoor(), someone({ email }))).rejects.toBeInstanceOf(RateLimited);
});

test("the twenty-first join from one network has to wait", async () => {
  const door = newDoor();
  for (let times = 0; times < 20; times++) await startJoin(door, someone());
  await expect(startJoin(door, someone())).rejects.toBeInstanceOf(RateLimited);
});
