import { describe, expect, test } from "vitest";
import { hashToken } from "../../kernel/index.ts";
import { createMailbox, type MailboxMail } from "../../mail/index.ts";
import { buildPerson, buildSession, type Person, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import type { Door } from "../door.ts";
import { signIn } from "../passwords/sign-in.ts";
import { announceCredentialChange } from "./announce-credential-change.ts";

const database = useTestDatabase();

async function mailsTo(address: string): Promise<MailboxMail[]> {
  const mailbox = createMailbox(database(), () => testSurroundings(), "Boardwalk <mail@boardwalk.test>");
  const entries = (await mailbox.list()).filter(({ to }) => to === address);
  const mails = await Promise.all(entries.map(({ id }) => mailbox.open(id)));
  return mails.filter((mail) => mail !== null);
}
const signInFrom = async (person: Person, deviceToken: string | null) => {
  const door: Door = { ...testSurroundings(), database: database(), app: "console", deviceToken };
  const outcome = await signIn(door, person);
  if (outcome.kind !== "signed-in") throw new Error("refused");
  return outcome.session;
};
const tokenIn = (mail: MailboxMail | undefined): string => /\/wasnt-me\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "";

describe("a sign-in", () => {
  test("by the device that somebody joins with is no news, by every other one once", async () => {
    const person = await buildPerson(database());
    const first = await signInFrom(person, null);
    expect(await mailsTo(person.email)).toEqual([]);
    const second = await signInFrom(person, null);
    for (const { deviceToken } of [first, second, second]) await signInFrom(person, deviceToken);
    const mails = await mailsTo(person.email);
    expect(mails.map(({ subject }) => subject)).toEqual(["New sign-in: Firefox on Linux"]);
    expect(mails[0]?.text).toContain("Password");
  });

  test("keeps of the link in its mail no more than what it hashes to", async () => {
    const person = await buildPerson(database());
    await signInFrom(person, null);
    const { sessionId } = await buildSession(database(), person);
    const token = tokenIn((await mailsTo(person.email))[0]);
    const [alert] = await database().as(
      "superuser",
      null,
      "select kind, session_id, email, token_hash, used_at from security_alerts where user_id = $1",
      [person.id],
    );
    expect(alert).toEqual({
      kind: "new-device",
      session_id: sessionId,
      email: person.email,
      token_hash: hashToken(token),
      used_at: null,
    });
  });
});

describe("a change of credentials", () => {
  test("is mailed in its transaction, with who did it and the way to object", async () => {
    const person = await buildPerson(database(), { timezone: "Asia/Tokyo" });
    const { actor, sessionId } = await buildSession(database(), person);
    await database().withActor(testSurroundings(), actor, (ctx) =>
      announceCredentialChange(ctx, { change: "passkey-added", name: "iCloud Keychain" }),
    );
    const [mail] = await mailsTo(person.email);
    expect(mail?.subject).toBe("A passkey was added");
    expect(mail?.text).toContain("iCloud Keychain");
    expect(mail?.text).toMatch(/GMT\+9|JST/);
    const [alert] = await database().as(
      "superuser",
      null,
      "select kind, change, name, session_id from security_alerts where token_hash = $1",
      [hashToken(tokenIn(mail))],
    );
    expect(alert).toEqual({
      kind: "credentials-changed",
      change: "passkey-added",
      name: "iCloud Keychain",
      session_id: sessionId,
    });
  });

  test("that is rolled back is mailed to nobody", async () => {
    const person = await buildPerson(database());
    const broken = database().withActor(testSurroundings(), person.actor, async (ctx) => {
      await announceCredentialChange(ctx, { change: "password-removed", name: null });
      throw new Error("something later failed");
    });
    await expect(broken).rejects.toThrow("something later failed");
    expect(await mailsTo(person.email)).toEqual([]);
  });

  test("is mailed at once, whatever mails somebody has switched off and whenever they want quiet", async () => {
    const person = await buildPerson(database());
    await database().as(
      "boardwalk_system",
      null,
      `insert into notification_preferences (id, user_id, category, event_type, email_enabled)
       select gen_random_uuid(), $1, name, name, false from unnest(array['activity', 'updates', 'marketing']) as name`,
      [person.id],
    );
    await database().as(
      "boardwalk_system",
      null,
      `insert into notification_quiet_hours (id, user_id, enabled, start_time, end_time) values (gen_random_uuid(), $1, true, '00:00', '23:59')`,
      [person.id],
    );
    await database().withActor(testSurroundings(), person.actor, (ctx) =>
      announceCredentialChange(ctx, { change: "recovery-codes-made", name: null }),
    );
    const [mail] = await mailsTo(person.email);
    // They may be the first.
    expect(mail).toMatchObject({ subject: "Recovery codes were made", holdUntil: null });
  });
});
