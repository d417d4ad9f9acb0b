import { describe, expect, test } from "vitest";
import { Expired, newId, newToken, RateLimited } from "../../kernel/index.ts";
import {
  buildPerson,
  buildSession,
  createMovableClock,
  type Person,
  readMail,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { signIn } from "../passwords/sign-in.ts";
import { askForLink, type LinkAskedFor } from "./ask-for-link.ts";
import { findLink } from "./find-link.ts";
import { findWaitingLink } from "./find-waiting-link.ts";
import { signInByCode } from "./sign-in-by-code.ts";
import { signInByLink } from "./sign-in-by-link.ts";

const database = useTestDatabase({ bucketsRefill: false });

/** Each comes from a network of its own, so that no bucket is shared. */
let visitors = 0;
const doorFrom = (deviceToken: string | null = null): Door => ({
  ...testSurroundings({ address: `198.51.${++visitors >> 8}.${visitors & 255}` }),
  database: database(),
  app: "console",
  deviceToken,
});
const system = (text: string, ...values: unknown[]) => database().as("boardwalk_system", null, text, values);
const look = (text: string, ...values: unknown[]) => database().as("superuser", null, text, values);

const ask = (email: string, wish: Partial<LinkAskedFor> = {}, door = doorFrom()) =>
  askForLink(door, { purpose: "sign-in", email, browserToken: newToken(), redirectTo: null, ...wish });
async function linkIn(email: string): Promise<{ token: string; code: string }> {
  const { text } = await readMail(database(), email);
  const token = /\/magic\/([\w-]{43})/.exec(text)?.[1];
  const code = /^\s*(\d{6})\s*$/m.exec(text)?.[1];
  if (token === undefined || code === undefined) throw new Error("no link in the mail");
  return { token, code };
}
const mailedTo = async (person: Pick<Person, "email">, wish: Partial<LinkAskedFor> = {}) => {
  const { browserToken = newToken() } = wish;
  await ask(person.email, { ...wish, browserToken });
  return { browserToken, ...(await linkIn(person.email)) };
};
const other = (code: string) => (code === "000000" ? "000001" : "000000");
const outcomeOf = (work: Promise<{ kind: string }>) => work.then(({ kind }) => kind);
const sessionsOf = async ({ id }: Pick<Person, "id">) =>
  (await look("select auth_method from user_sessions where user_id = $1 and revoked_at is null", id)).length;

describe("a link to sign in", () => {
  test("signs in whoever asked by any spelling of their address, and goes to the address as it is stored", async () => {
    const person = await buildPerson(database(), { email: "alice@x.com" });
    await ask("Alice@X.com", { redirectTo: "/account/profile" });
    const { token } = await linkIn("alice@x.com");
    expect((await signInByLink(doorFrom(), token)).redirectTo).toBe("/account/profile");
    expect(await look("select auth_method, is_current from user_sessions where user_id = $1", person.id)).toMatchObject(
      [{ auth_method: "magic_link" }],
    );
  });

  test("is looked at as often as anybody likes, and says where it was asked for", async () => {
    const { token, browserToken } = await mailedTo(await buildPerson(database()));
    const find = (browser: string | null) =>
      findLink(doorFrom(), { token, purposes: ["sign-in"], browserToken: browser });
    expect(await find(browserToken)).toMatchObject({ isSameBrowser: true, asked: { device: "Firefox on Linux" } });
    expect(await find(newToken())).toMatchObject({ isSameBrowser: false });
    expect(await find(null)).toMatchObject({ isSameBrowser: false });
    expect((await signInByLink(doorFrom(), token)).session.token).not.toBe("");
  });

  test("opens one session when it is followed ten times at once, and is Expired to all others", async () => {
    const person = await buildPerson(database());
    const { token } = await mailedTo(person);
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => signInByLink(doorFrom(), token)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const tried of tries) if (tried.status === "rejected") expect(tried.reason).toBeInstanceOf(Expired);
    expect(await sessionsOf(person)).toBe(1);
  });

  test("is Expired once the database's clock says so, whatever the application's", async () => {
    const [good, aged] = [await buildPerson(database()), await buildPerson(database())];
    const late: Door = { ...doorFrom(), clock: createMovableClock(new Date("2041-01-01T00:00:00Z")) };
    expect((await signInByLink(late, (await mailedTo(good)).token)).session.token).not.toBe("");
    const { token } = await mailedTo(aged);
    await system("update magic_links set expires_at = now() where user_id = $1", aged.id);
    const early: Door = { ...doorFrom(), clock: createMovableClock(new Date("2020-01-01T00:00:00Z")) };
    await expect(signInByLink(early, token)).rejects.toBeInstanceOf(Expired);
  });

  test("is Expired when nobody ever made it, when it was cleaned up, and when it is for something else", async () => {
    const person = await buildPerson(database());
    await expect(signInByLink(doorFrom(), newToken())).rejects.toBeInstanceOf(Expired);
    await expect(signInByLink(doorFrom(), "x".repeat(5_000))).rejects.toBeInstanceOf(Expired);
    const { token } = await mailedTo(person);
    await system("update magic_links set purpose = 'reset' where user_id = $1", person.id);
    await expect(signInByLink(doorFrom(), token)).rejects.toBeInstanceOf(Expired);
    await system("delete from magic_links where user_id = $1", person.id);
    await expect(signInByLink(doorFrom(), token)).rejects.toBeInstanceOf(Expired);
  });

  test("dies with a second one, with a change of the address, and with the account", async () => {
    const person = await buildPerson(database());
    const first = await mailedTo(person);
    const second = await mailedTo(person, { browserToken: first.browserToken });
    await expect(signInByLink(doorFrom(), first.token)).rejects.toBeInstanceOf(Expired);
    await system("update auth.users set email = $2 where id = $1", person.id, `${newId()}@moved.test`);
    await expect(signInByLink(doorFrom(), second.token)).rejects.toBeInstanceOf(Expired);
    expect(await outcomeOf(signInByCode(doorFrom(), second))).toBe("refused");
    await system("update auth.users set email = $2, is_active = false where id = $1", person.id, person.email);
    await expect(signInByLink(doorFrom(), second.token)).rejects.toBeInstanceOf(Expired);
    expect(await sessionsOf(person)).toBe(0);
  });
});

test("a link and its code live on when somebody else asks for the same address in another browser", async () => {
  for (const by of ["link", "code"] as const) {
    const person = await buildPerson(database());
    const mine = await mailedTo(person);
    await ask(person.email);
    await ask(person.email, { purpose: "reset" });
    const waiting = { browserToken: mine.browserToken, purposes: ["sign-in"] } as const;
    expect(await findWaitingLink(doorFrom(), waiting)).toMatchObject({ email: person.email, triesLeft: 5 });
    if (by === "link") expect((await signInByLink(doorFrom(), mine.token)).session).toBeDefined();
    else expect(await outcomeOf(signInByCode(doorFrom(), mine))).toBe("signed-in");
  }
});

describe("the code of the same mail", () => {
  test("signs in the browser that asked, once, and with it the link is used up", async () => {
    const person = await buildPerson(database());
    const mailed = await mailedTo(person);
    expect(await outcomeOf(signInByCode(doorFrom(), mailed))).toBe("signed-in");
    await expect(signInByCode(doorFrom(), mailed)).rejects.toBeInstanceOf(Expired);
    await expect(signInByLink(doorFrom(), mailed.token)).rejects.toBeInstanceOf(Expired);
  });

  test("is nothing in any other browser", async () => {
    const { code } = await mailedTo(await buildPerson(database()));
    const elsewhere = signInByCode(doorFrom(), { code, browserToken: newToken() });
    await expect(elsewhere).rejects.toBeInstanceOf(Expired);
  });

  test("may be typed wrongly five times, also when a hundred come at once; the link still works", async () => {
    const person = await buildPerson(database());
    const { code, token, browserToken } = await mailedTo(person);
    const tries = await Promise.allSettled(
      Array.from({ length: 100 }, () => signInByCode(doorFrom(), { code: other(code), browserToken })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    await expect(signInByCode(doorFrom(), { code, browserToken })).rejects.toBeInstanceOf(Expired);
    expect(await findWaitingLink(doorFrom(), { browserToken, purposes: ["sign-in"] })).toMatchObject({ triesLeft: 0 });
    expect(
      await look("select failure_reason from login_history where user_id = $1 and not success", person.id),
    ).toHaveLength(5);
    expect((await signInByLink(doorFrom(), token)).session.token).not.toBe("");
  });

  test("lets nobody guess on from one network, however many mails they have sent", async () => {
    const door = doorFrom();
    const { code, browserToken } = await mailedTo(await buildPerson(database()));
    const tries = Array.from({ length: 40 }, () => signInByCode(door, { code: other(code), browserToken }));
    const refused = (await Promise.allSettled(tries)).filter(
      (tried) => tried.status === "rejected" && tried.reason instanceof RateLimited,
    );
    expect(refused.length).toBeGreaterThanOrEqual(9);
  });
});

describe("an address that has no account", () => {
  test("is told so by mail alone: whoever asked sees the page and the refusals that anybody sees", async () => {
    const person = await buildPerson(database());
    const seen: unknown[] = [];
    for (const email of [person.email.toUpperCase(), `${newId()}@unknown.test`.toUpperCase()]) {
      const browserToken = newToken();
      await ask(email, { browserToken });
      const waiting = await findWaitingLink(doorFrom(), { browserToken, purposes: ["sign-in"] });
      const tries: unknown[] = [];
      for (let count = 0; count < 5; count++) {
        tries.push(await signInByCode(doorFrom(), { code: "12345x", browserToken }));
      }
      const after = await signInByCode(doorFrom(), { code: "12345x", browserToken }).catch((error) => error.name);
      seen.push({ ...waiting, email: waiting?.email === email, tries, after });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]).toMatchObject({
      email: true,
      triesLeft: 5,
      tries: [{ kind: "refused", triesLeft: 4 }, {}, {}, {}, {}],
    });
  });

  test("gets one mail, as a known one and one that is switched off do", async () => {
    const [person, inactive] = [await buildPerson(database()), await buildPerson(database())];
    await system("update auth.users set is_active = false where id = $1", inactive.id);
    const unknown = `${newId()}@unknown.test`;
    for (const purpose of ["sign-in", "reset"] as const) {
      for (const email of [person.email, inactive.email, unknown]) await ask(email, { purpose });
      const mails = [person.email, inactive.email, unknown].map((email) => readMail(database(), email));
      expect((await Promise.all(mails)).map(({ template }) => template)).toEqual([
        purpose === "reset" ? "reset-password" : "sign-in-link",
        "account-switched-off",
        "no-account",
      ]);
    }
    expect((await look("select 1 from outgoing_mail where recipient = $1", unknown)).length).toBe(2);
  });
});

describe("asking for links", () => {
  test("is told in its mail what was asked for", async () => {
    for (const [purpose, words] of [
      ["sign-in", "asked to sign in as"],
      ["reset", "asked for a new password for"],
    ] as const) {
      const email = `${newId()}@people.test`;
      await ask(email, { purpose });
      expect((await readMail(database(), email)).text).toContain(words);
    }
  });

  test("is limited for an address, whichever network it comes from and whether it has an account", async () => {
    for (const email of [(await buildPerson(database())).email, `${newId()}@unknown.test`]) {
      for (let count = 0; count < 5; count++) await ask(email);
      await expect(ask(email.toUpperCase())).rejects.toBeInstanceOf(RateLimited);
    }
  });

  test("stays open to a device that the account knows, when others have asked too often", async () => {
    const person = await buildPerson(database());
    const { deviceToken } = await buildSession(database(), person, { address: "198.18.0.1" });
    for (let count = 0; count < 5; count++) await ask(person.email);
    await expect(ask(person.email)).rejects.toBeInstanceOf(RateLimited);
    await ask(person.email, {}, doorFrom(deviceToken));
    expect((await readMail(database(), person.email)).template).toBe("sign-in-link");
  });

  test("is limited for a network, whatever addresses it names", async () => {
    const door = doorFrom();
    const asked = Array.from({ length: 21 }, () => ask(`${newId()}@unknown.test`, {}, door));
    const limited = (await Promise.allSettled(asked)).filter(({ status }) => status === "rejected");
    expect(limited).toHaveLength(1);
  });
});

test("a squatter's password, sessions and passkeys are gone once the owner of the address signs in by its mail", async () => {
  const squatted = await buildPerson(database(), { isVerified: false });
  await buildSession(database(), squatted, { address: "198.18.0.2" });
  await system(
    "insert into passkeys (user_id, credential_id, public_key) values ($1, $2, 'k')",
    squatted.id,
    Buffer.from(squatted.id),
  );
  const { token } = await mailedTo(squatted);
  await signInByLink(doorFrom(), token);
  expect(await outcomeOf(signIn(doorFrom(), squatted))).toBe("refused");
  expect(await sessionsOf(squatted)).toBe(1);
  expect(await look("select 1 from passkeys where user_id = $1", squatted.id)).toEqual([]);
  const [audit] = await look(
    "select after from audit_events where action = 'user.verified' and target_id = $1",
    squatted.id,
  );
  expect(audit).toEqual({ after: { dropped: { sessions: 1, passkeys: 1, identities: 0, tokens: 0 } } });
});
