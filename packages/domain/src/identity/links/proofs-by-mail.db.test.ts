import { describe, expect, test } from "vitest";
import { Expired, newId, newToken, visitor } from "../../kernel/index.ts";
import {
  buildPerson,
  buildSession,
  type Person,
  readMail,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { confirmEmailChange } from "../email-change/confirm-email-change.ts";
import { requestEmailChange } from "../email-change/request-email-change.ts";
import { resetPassword } from "../passwords/reset-password.ts";
import { signIn } from "../passwords/sign-in.ts";
import { issueLink } from "./issue-link.ts";
import { issueResetLink } from "./issue-reset-link.ts";
import { proveByCode } from "./prove-by-code.ts";
import { sendStepUpCode } from "./send-step-up-code.ts";
import { verifyAddress } from "./verify-address.ts";

const database = useTestDatabase();
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "onboarding", deviceToken: null });
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);
const isVerified = async ({ id }: Person) =>
  (await look("select email_verified_at is not null as is from auth.users where id = $1", id))[0]?.["is"];

describe("confirming an address", () => {
  const verifyLink = ({ id, email }: Person) =>
    database().withActor(testSurroundings(), visitor, (ctx) =>
      issueLink(ctx, {
        purpose: "verify",
        email,
        userId: id,
        browserToken: null,
        redirectTo: null,
        minutes: 60,
      }),
    );

  test("proves it once, signs nobody in, and drops what stood there before", async () => {
    const person = await buildPerson(database(), { isVerified: false });
    const { token } = await verifyLink(person);
    expect(await verifyAddress(door(), { token, signedInAs: null })).toEqual({ email: person.email, redirectTo: null });
    await expect(verifyAddress(door(), { token, signedInAs: null })).rejects.toBeInstanceOf(Expired);
    expect(await isVerified(person)).toBe(true);
    expect((await signIn(door(), person)).kind).toBe("refused");
    expect(await look("select 1 from user_sessions where user_id = $1", person.id)).toEqual([]);
  });

  test("keeps everything for whoever is signed in to that account, and for nobody else", async () => {
    const [owner, other] = [
      await buildPerson(database(), { isVerified: false }),
      await buildPerson(database(), { isVerified: false }),
    ];
    await buildSession(database(), owner);
    await verifyAddress(door(), { token: (await verifyLink(owner)).token, signedInAs: owner.id });
    await verifyAddress(door(), { token: (await verifyLink(other)).token, signedInAs: owner.id });
    expect([(await signIn(door(), owner)).kind, (await signIn(door(), other)).kind]).toEqual(["signed-in", "refused"]);
    expect(await look("select 1 from user_sessions where user_id = $1 and revoked_at is null", owner.id)).toHaveLength(
      2,
    );
  });
});

describe("a new password by a link", () => {
  const resetLink = ({ id: userId, email }: Person) =>
    database().withActor(testSurroundings(), visitor, (ctx) => issueResetLink(ctx, { userId, email }));
  const password = "tide pools at noon";

  test("is dead once the address is another", async () => {
    const person = await buildPerson(database());
    const { token } = await resetLink(person);
    await look("update auth.users set email = 'moved-' || email where id = $1", person.id);
    await expect(resetPassword(door(), token, { password })).rejects.toBeInstanceOf(Expired);
  });

  test("refuses what is guessed first with the reason, and the link goes on being good", async () => {
    const person = await buildPerson(database(), { name: "Ada Winters" });
    const { token } = await resetLink(person);
    for (const [guessable, why] of [
      ["LiverpoolFC 2026 2026", /tried first/],
      ["Boardwalk 2026 !!", /common word/],
      ["Winters 123456789", /name or address/],
    ] as const) {
      const outcome = await resetPassword(door(), token, { password: guessable });
      expect(outcome.kind === "refused" && outcome.because).toMatch(why);
    }
    expect((await signIn(door(), person)).kind).toBe("signed-in");
    expect((await resetPassword(door(), token, { password })).kind).toBe("signed-in");
  });

  test("is written down with its time, for whoever reads how old a password is", async () => {
    const person = await buildPerson(database());
    await look("update auth.users set password_changed_at = '2020-01-01' where id = $1", person.id);
    const { token } = await resetLink(person);
    await resetPassword(door(), token, { password });
    const recent = "select password_changed_at > now() - interval '1 hour' as is from auth.users where id = $1";
    expect(await look(recent, person.id)).toEqual([{ is: true }]);
  });

  test("ends what was mailed before, such as a link to an address that a thief asked for", async () => {
    const person = await buildPerson(database());
    const thief = await buildSession(database(), person);
    const email = `${newId()}@changed.test`;
    await database().withActor(testSurroundings(), thief.actor, (ctx) => requestEmailChange(ctx, { email }));
    const change = /confirm-email\/([\w-]{43})/.exec((await readMail(database(), email)).text)?.[1] ?? "";
    const { token } = await resetLink(person);
    await resetPassword(door(), token, { password });
    await expect(confirmEmailChange(door(), change)).rejects.toBeInstanceOf(Expired);
  });

  test("leaves nothing of a squatter's in an account whose address nobody had proven", async () => {
    const person = await buildPerson(database(), { isVerified: false });
    await look(
      "insert into oauth_accounts (user_id, provider, provider_user_id) values ($1, 'theirs', '42')",
      person.id,
    );
    const { token } = await resetLink(person);
    expect((await resetPassword(door(), token, { password })).kind).toBe("signed-in");
    expect(await look("select 1 from oauth_accounts where user_id = $1", person.id)).toEqual([]);
    expect((await signIn(door(), { email: person.email, password })).kind).toBe("signed-in");
  });
});

describe("a code for whoever is signed in", () => {
  const as = (person: Person) => ({
    send: (browserToken: string) =>
      database().withActor(testSurroundings(), person.actor, (ctx) => sendStepUpCode(ctx, browserToken)),
    prove: (code: string, browserToken: string) =>
      database().withActor(testSurroundings(), person.actor, (ctx) => proveByCode(ctx, code, browserToken)),
  });
  const codeIn = async ({ email }: Person) =>
    /^\s*(\d{6})\s*$/m.exec((await readMail(database(), email)).text)?.[1] ?? "";

  test("proves them once, in the browser that asked, however it is spaced", async () => {
    const person = await buildPerson(database());
    const browser = newToken();
    expect(await as(person).send(browser)).toEqual({ email: person.email });
    const code = await codeIn(person);
    expect(await as(person).prove(code, newToken())).toEqual({ kind: "nothing-waits" });
    expect(await as(person).prove(`${code.slice(0, 3)} ${code.slice(3)} `, browser)).toEqual({ kind: "proven" });
    expect(await as(person).prove(code, browser)).toEqual({ kind: "nothing-waits" });
  });

  test("counts what is wrong, five times", async () => {
    const person = await buildPerson(database());
    const browser = newToken();
    await as(person).send(browser);
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      expect(await as(person).prove("no code", browser)).toEqual({ kind: "refused", triesLeft });
    }
    expect(await as(person).prove(await codeIn(person), browser)).toEqual({ kind: "nothing-waits" });
    const refused = "select auth_method, failure_reason from login_history where user_id = $1 and not success";
    expect(await look(refused, person.id)).toEqual(
      Array(5).fill({ auth_method: "magic_link", failure_reason: "wrong-code" }),
    );
  });

  test("proves nobody else who sits at the same browser", async () => {
    const [person, other] = [await buildPerson(database()), await buildPerson(database())];
    const browser = newToken();
    await as(person).send(browser);
    expect(await as(other).prove(await codeIn(person), browser)).toEqual({ kind: "nothing-waits" });
  });
});
