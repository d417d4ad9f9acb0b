import { describe, expect, test } from "vitest";
import { Expired, newId } from "../../kernel/index.ts";
import { createMailbox } from "../../mail/index.ts";
import { buildPerson, buildSession, type Person, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { resetPassword } from "../passwords/reset-password.ts";
import { signIn } from "../passwords/sign-in.ts";
import { announceCredentialChange } from "./announce-credential-change.ts";
import { disown } from "./disown.ts";
import { findAlert } from "./find-alert.ts";
import { listAtRisk } from "./list-at-risk.ts";
import { secureAccount } from "./secure-account.ts";

const database = useTestDatabase();
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "console", deviceToken: null });
const system = (text: string, values: readonly unknown[]) => database().as("boardwalk_system", null, text, values);

async function mailsTo(address: string) {
  const mailbox = createMailbox(database(), () => testSurroundings(), "Boardwalk <mail@boardwalk.test>");
  const entries = (await mailbox.list()).filter(({ to }) => to === address);
  return Promise.all(entries.map(({ id }) => mailbox.open(id)));
}
/** The link of the newest security mail. */
async function tokenFor(address: string): Promise<string> {
  for (const mail of await mailsTo(address)) {
    const token = /\/wasnt-me\/([\w-]{43})/.exec(mail?.text ?? "")?.[1];
    if (token !== undefined) return token;
  }
  throw new Error(`No security mail went to ${address}.`);
}
/** The person's own session, and that of somebody who knows the password. */
async function buildTheft(): Promise<{ person: Person; own: string; thief: string; token: string }> {
  const person = await buildPerson(database());
  const { sessionId: own } = await buildSession(database(), person);
  const { sessionId: thief } = await buildSession(database(), person);
  return { person, own, thief, token: await tokenFor(person.email) };
}
const aliveOf = async (person: Person) =>
  (await system("select id from user_sessions where user_id = $1 and revoked_at is null", [person.id])).map(
    (row) => row["id"],
  );
async function addPasskey(person: Person, age: string): Promise<string> {
  const id = newId();
  await system(
    "insert into passkeys (id, user_id, credential_id, public_key, device_name, created_at) values ($1, $2, $3, 'key', 'Key', now() - $4::interval)",
    [id, person.id, Buffer.from(id), age],
  );
  return id;
}
const canSignIn = async (person: Person) => (await signIn(door(), person)).kind === "signed-in";

describe("the link of a security mail", () => {
  test("shows what happened, as often as it is looked at", async () => {
    const { token } = await buildTheft();
    for (let look = 0; look < 3; look++)
      expect(await findAlert(door(), token)).toMatchObject({
        kind: "new-device",
        device: "Firefox on Linux",
        state: "open",
      });
  });

  test("leads nowhere when it is unknown, too old, somebody's who is inactive, or an hour after it was used", async () => {
    expect(await findAlert(door(), "x".repeat(43))).toBeNull();
    expect(await findAlert(door(), "x".repeat(5_000))).toBeNull();
    const aged = await buildTheft();
    await system("update security_alerts set expires_at = now() - interval '1 second' where user_id = $1", [
      aged.person.id,
    ]);
    expect(await findAlert(door(), aged.token)).toBeNull();
    await expect(disown(door(), aged.token)).rejects.toBeInstanceOf(Expired);
    const inactive = await buildTheft();
    await system("update auth.users set is_active = false where id = $1", [inactive.person.id]);
    expect(await findAlert(door(), inactive.token)).toBeNull();
    const used = await buildTheft();
    await disown(door(), used.token);
    await system("update security_alerts set used_at = now() - interval '61 minutes' where user_id = $1", [
      used.person.id,
    ]);
    expect(await findAlert(door(), used.token)).toBeNull();
    await expect(secureAccount(door(), used.token, {})).rejects.toBeInstanceOf(Expired);
  });
});

describe("this wasn't me", () => {
  test("ends that session at once and no other, without a password, and its device is a stranger again", async () => {
    const { person, own, thief, token } = await buildTheft();
    expect(await aliveOf(person)).toContain(thief);
    await disown(door(), token);
    expect(await aliveOf(person)).toEqual([own]);
    expect(await system("select 1 as one from known_devices where user_id = $1", [person.id])).toHaveLength(1);
    expect(await findAlert(door(), token)).toMatchObject({ state: "disowned" });
  });

  test("is written down once, however often and at once it is said", async () => {
    const { person, token } = await buildTheft();
    await Promise.all(Array.from({ length: 5 }, () => disown(door(), token)));
    const rows = await system("select 1 as one from audit_events where actor_id = $1 and action = 'sign-in.disowned'", [
      person.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  test("shows what was there before and what came since, and nothing of it to whoever has not said so", async () => {
    const { person, token } = await buildTheft();
    await expect(listAtRisk(door(), token)).rejects.toBeInstanceOf(Expired);
    await addPasskey(person, "3 days");
    await addPasskey(person, "0 seconds");
    await disown(door(), token);
    expect(await listAtRisk(door(), token)).toMatchObject({
      sessions: 1,
      passkeys: [{ isNew: true }, { isNew: false }],
      identities: [],
      tokens: [],
      hasRecoveryCodes: false,
    });
  });
});

describe("closing the account to everybody", () => {
  test("ends every session, the password and every link, removes what is named and leaves what is not", async () => {
    const { person, token } = await buildTheft();
    const [mine, theirs] = [await addPasskey(person, "3 days"), await addPasskey(person, "0 seconds")];
    const apiToken = newId();
    await system(
      "insert into api_tokens (id, organization_id, user_id, created_by, name, token_hash, token_prefix) values ($1, $2, $3, $3, 'CI', $4, 'bwk_1234')",
      [apiToken, person.organizationId, person.id, newId()],
    );
    await system(
      "insert into recovery_codes (id, user_id, code_hash, created_at) values ($1, $2, 'old', now() - interval '90 days')",
      [newId(), person.id],
    );
    await system(
      "insert into magic_links (id, user_id, email, purpose, token_hash, expires_at) values ($1, $2, $3, 'sign-in', $4, now() + interval '5 minutes')",
      [newId(), person.id, person.email, newId()],
    );
    await disown(door(), token);
    expect(await listAtRisk(door(), token)).toMatchObject({ hasRecoveryCodes: true });
    await secureAccount(door(), token, { passkey: theirs, token: [apiToken] });

    expect(await aliveOf(person)).toEqual([]);
    expect(await canSignIn(person)).toBe(false);
    const left = await system(
      `select (select array_agg(id) from passkeys where user_id = $1) as passkeys,
         (select revoked_at is not null from api_tokens where id = $2) as revoked,
         (select count(*)::int from recovery_codes where user_id = $1) as codes,
         (select array_agg(purpose) from magic_links where user_id = $1 and used_at is null) as links`,
      [person.id, apiToken],
    );
    expect(left).toEqual([{ passkeys: [mine], revoked: true, codes: 0, links: ["reset"] }]);
    const [newest] = await mailsTo(person.email);
    expect(newest?.subject).toBe("Your account is closed to everybody");
    expect(newest?.text).toContain("/reset-password?token=");
    expect(await findAlert(door(), token)).toMatchObject({ state: "secured" });
  });

  test("lets nobody set the password again that it threw out, and remembers it only until another one is set", async () => {
    const { person, token } = await buildTheft();
    const former = async () =>
      (await system("select former_password_hash is not null as kept from auth.users where id = $1", [person.id]))[0]?.[
        "kept"
      ];
    await disown(door(), token);
    expect(await former()).toBe(false);
    await secureAccount(door(), token, {});
    expect(await former()).toBe(true);
    const reset = /reset-password\?token=([\w-]{43})/.exec((await mailsTo(person.email))[0]?.text ?? "")?.[1] ?? "";
    expect(await resetPassword(door(), reset, { password: person.password })).toMatchObject({
      kind: "refused",
      because: expect.stringContaining("thrown out"),
    });
    expect(await canSignIn(person)).toBe(false);
    expect((await resetPassword(door(), reset, { password: "tide pools at noon" })).kind).toBe("signed-in");
    expect(await former()).toBe(false);
  });

  test("touches nothing of anybody else, whatever ids are sent", async () => {
    const { token } = await buildTheft();
    const other = await buildPerson(database());
    await buildSession(database(), other);
    const passkey = await addPasskey(other, "0 seconds");
    await disown(door(), token);
    await secureAccount(door(), token, { passkey: [passkey, "not an id", newId()] });
    expect(await system("select 1 as one from passkeys where id = $1", [passkey])).toHaveLength(1);
    expect(await aliveOf(other)).toHaveLength(1);
  });

  test("asks that somebody objected first, and happens once", async () => {
    const { person, token } = await buildTheft();
    await expect(secureAccount(door(), token, {})).rejects.toBeInstanceOf(Expired);
    await disown(door(), token);
    await Promise.all([secureAccount(door(), token, {}), secureAccount(door(), token, {})]);
    const closing = (await mailsTo(person.email)).filter((mail) => mail?.template === "account-secured");
    expect(closing).toHaveLength(1);
  });

  test("is led to as well by the mail about a change of credentials, and counts from when that session began", async () => {
    const person = await buildPerson(database());
    const { actor } = await buildSession(database(), person);
    const passkey = await addPasskey(person, "0 seconds");
    await database().withActor(testSurroundings(), actor, (ctx) =>
      announceCredentialChange(ctx, { change: "passkey-added", name: "A stranger's" }),
    );
    const token = await tokenFor(person.email);
    expect(await findAlert(door(), token)).toMatchObject({ change: "passkey-added", name: "A stranger's" });
    await disown(door(), token);
    expect(await aliveOf(person)).toEqual([]);
    expect((await listAtRisk(door(), token)).passkeys).toMatchObject([{ id: passkey, isNew: true }]);
  });
});
