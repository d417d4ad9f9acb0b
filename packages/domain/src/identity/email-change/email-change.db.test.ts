import { describe, expect, test } from "vitest";
import { Expired, hashToken, Invalid, newId, newToken, RateLimited, StepUpRequired } from "../../kernel/index.ts";
import { createMailbox } from "../../mail/index.ts";
import {
  type BuiltSession,
  buildPerson,
  buildSession,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import { disown } from "../alerts/disown.ts";
import { findAlert } from "../alerts/find-alert.ts";
import { raiseAlert } from "../alerts/raise-alert.ts";
import type { Door } from "../door.ts";
import { issueResetLink } from "../links/issue-reset-link.ts";
import { resetPassword } from "../passwords/reset-password.ts";
import { confirmEmailChange } from "./confirm-email-change.ts";
import { dropEmailChange } from "./drop-email-change.ts";
import { findEmailChange } from "./find-email-change.ts";
import { pendingEmailChange } from "./pending-email-change.ts";
import { requestEmailChange } from "./request-email-change.ts";

const database = useTestDatabase({ bucketsRefill: false });
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const system = (text: string, values: readonly unknown[]) => database().as("boardwalk_system", null, text, values);
const addressOf = async (id: string) =>
  (await system("select email from auth.users where id = $1", [id]))[0]?.["email"];
const newAddress = () => `${newId()}@changed.test`;

async function tokenIn(address: string, path: string): Promise<string> {
  const mailbox = createMailbox(database(), () => testSurroundings(), "Boardwalk <mail@boardwalk.test>");
  for (const { id, to } of await mailbox.list()) {
    if (to !== address) continue;
    const token = new RegExp(`/${path}/([\\w-]{43})`).exec((await mailbox.open(id))?.text ?? "")?.[1];
    if (token !== undefined) return token;
  }
  throw new Error(`No such mail went to ${address}.`);
}
const ask = ({ actor }: Pick<BuiltSession, "actor">, email: string) =>
  database().withActor(testSurroundings(), actor, (ctx) => requestEmailChange(ctx, { email }));

async function buildChange() {
  const person = await buildPerson(database());
  const session = await buildSession(database(), person);
  const to = newAddress();
  await ask(session, to);
  return { person, session, to, token: await tokenIn(to, "confirm-email") };
}

describe("another address", () => {
  test("is asked for with a fresh proof alone, and without one nothing is mailed", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person);
    await system("update user_sessions set authenticated_at = now() - interval '11 minutes' where id = $1", [
      session.sessionId,
    ]);
    const to = newAddress();
    await expect(ask(session, to)).rejects.toBeInstanceOf(StepUpRequired);
    await expect(tokenIn(to, "confirm-email")).rejects.toThrow();
  });

  test("is the account's only once it is confirmed, by a link that looking at does not use up", async () => {
    const { person, session, to, token } = await buildChange();
    expect(await addressOf(person.id)).toBe(person.email);
    const pending = () =>
      database().withActor(testSurroundings(), session.actor, (ctx) => pendingEmailChange(ctx), { readOnly: true });
    expect(await pending()).toBe(to);
    for (let look = 0; look < 3; look++)
      expect(await findEmailChange(door(), token)).toMatchObject({ email: person.email, newEmail: to });
    expect(await confirmEmailChange(door(), token)).toEqual({ kind: "changed", email: to });
    expect(await addressOf(person.id)).toBe(to);
    expect(await pending()).toBeNull();
    await expect(confirmEmailChange(door(), token)).rejects.toBeInstanceOf(Expired);
    expect(await findEmailChange(door(), token)).toMatchObject({ state: "changed" });
    await system("update magic_links set used_at = now() - interval '61 minutes' where user_id = $1", [person.id]);
    expect(await findEmailChange(door(), token)).toBeNull();
  });

  test("is refused where it cannot be mailed to, or is the one that the account has", async () => {
    const person = await buildPerson(database());
    const session = await buildSession(database(), person);
    for (const email of ["", "no address", "a@b@c", "<x>@y.test", person.email])
      await expect(ask(session, email)).rejects.toBeInstanceOf(Invalid);
  });

  test("kills every link that the account had before, and a second request kills the first", async () => {
    const { person, session, to, token } = await buildChange();
    await system(
      "insert into magic_links (id, user_id, email, purpose, token_hash, expires_at) values ($1, $2, $3, 'sign-in', $4, now() + interval '5 minutes')",
      [newId(), person.id, person.email, hashToken(newToken())],
    );
    const second = newAddress();
    await ask(session, second);
    expect(await findEmailChange(door(), token)).toBeNull();
    await confirmEmailChange(door(), await tokenIn(second, "confirm-email"));
    expect(
      await system("select 1 as one from magic_links where user_id = $1 and used_at is null", [person.id]),
    ).toEqual([]);
    expect(await addressOf(person.id)).toBe(second);
    expect(to).not.toBe(second);
  });

  test("that somebody else has is asked for alike, and stays theirs", async () => {
    const other = await buildPerson(database());
    const person = await buildPerson(database());
    await ask(await buildSession(database(), person), other.email.toUpperCase());
    const token = await tokenIn(other.email.toUpperCase(), "confirm-email");
    expect(await confirmEmailChange(door(), token)).toMatchObject({ kind: "taken" });
    expect(await findEmailChange(door(), token)).toMatchObject({ state: "taken" });
    expect([await addressOf(person.id), await addressOf(other.id)]).toEqual([person.email, other.email]);
  });

  test("ends with the device that asked for it, once its owner says that it wasn't them, or sets a new password by mail", async () => {
    const disowned = await buildChange();
    const { href } = await database().withActor(testSurroundings(), disowned.session.actor, (ctx) =>
      raiseAlert(ctx, {
        kind: "new-device",
        userId: disowned.person.id,
        sessionId: disowned.session.sessionId,
        email: disowned.person.email,
      }),
    );
    await disown(door(), href.split("/").at(-1) ?? "");
    await expect(confirmEmailChange(door(), disowned.token)).rejects.toBeInstanceOf(Expired);

    const reset = await buildChange();
    const { token } = await database().withActor(testSurroundings(), reset.session.actor, (ctx) =>
      issueResetLink(ctx, { userId: reset.person.id, email: reset.person.email }),
    );
    await resetPassword(door(), token, { password: "tide pools at noon" });
    await expect(confirmEmailChange(door(), reset.token)).rejects.toBeInstanceOf(Expired);
  });

  test("is not taken from whoever waits for its mail by somebody else who asks for the same one", async () => {
    const { person, to, token } = await buildChange();
    await ask(await buildSession(database(), await buildPerson(database())), to);
    await confirmEmailChange(door(), token);
    expect(await addressOf(person.id)).toBe(to);
  });

  test("may be thought better of, and its link then leads nowhere", async () => {
    const { session, token } = await buildChange();
    await database().withActor(testSurroundings(), session.actor, (ctx) => dropEmailChange(ctx));
    expect(await findEmailChange(door(), token)).toBeNull();
  });

  test("is asked for five times an hour at most", async () => {
    const session = await buildSession(database(), await buildPerson(database()));
    for (let time = 0; time < 5; time++) await ask(session, newAddress());
    await expect(ask(session, newAddress())).rejects.toBeInstanceOf(RateLimited);
  });
});

describe("the way back", () => {
  test("goes to the old address: it restores that and signs every device out, also after a second change", async () => {
    const { person, session, to, token } = await buildChange();
    await confirmEmailChange(door(), token);
    const back = await tokenIn(person.email, "wasnt-me");
    const further = newAddress();
    await ask(session, further);
    await confirmEmailChange(door(), await tokenIn(further, "confirm-email"));
    const thiefsBack = await tokenIn(to, "wasnt-me");
    await disown(door(), back);
    expect(await addressOf(person.id)).toBe(person.email);
    expect(
      await system("select 1 as one from user_sessions where user_id = $1 and revoked_at is null", [person.id]),
    ).toEqual([]);
    // The address in between never belonged to the person, so nothing that went there opens anything.
    expect(await findAlert(door(), thiefsBack)).toBeNull();
    expect(await findAlert(door(), back)).toMatchObject({ state: "disowned", email: person.email });
  });

  test("is open for seven days by the database's clock", async () => {
    const { person, token } = await buildChange();
    await confirmEmailChange(door(), token);
    const back = await tokenIn(person.email, "wasnt-me");
    const [left] = await system(
      "select extract(epoch from expires_at - created_at)::int as seconds from email_changes where user_id = $1",
      [person.id],
    );
    expect(left?.["seconds"]).toBe(7 * 86_400);
    await system("update email_changes set expires_at = now() - interval '1 second' where user_id = $1", [person.id]);
    expect(await findAlert(door(), back)).toBeNull();
    await expect(disown(door(), back)).rejects.toBeInstanceOf(Expired);
  });

  test("gives no address back that somebody else has by now", async () => {
    const { person, token, to } = await buildChange();
    await confirmEmailChange(door(), token);
    const back = await tokenIn(person.email, "wasnt-me");
    await buildPerson(database(), { email: person.email });
    await disown(door(), back);
    expect(await addressOf(person.id)).toBe(to);
  });
});
