import { describe, expect, test } from "vitest";
import { createKeyRing, SealBroken, visitor } from "../kernel/index.ts";
import { buildPerson, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { deliverQueuedMail } from "./deliver-queued-mail.ts";
import { queueMail } from "./queue-mail.ts";
import { openMail } from "./sealed-mail.ts";
import { noAccountMail } from "./templates/no-account-mail.ts";

const database = useTestDatabase();
const surroundings = testSurroundings();
const asked = { device: "Firefox on Linux", place: null, at: { at: surroundings.clock.now(), timeZone: "UTC" } };
const mail = (to: string) => ({
  to,
  template: noAccountMail,
  data: { address: to, joinHref: "https://console.test/join", askedFrom: asked },
});
const rowOf = async (id: string) => {
  const [row] = await database().as("boardwalk_jobs", null, "select * from outgoing_mail where id = $1", [id]);
  return row ?? {};
};
const askedFor = (id: string) =>
  database().as(
    "boardwalk_jobs",
    null,
    "select user_id from events where type = 'mail.queued' and payload->>'mailId' = $1",
    [id],
  );

describe("queueing a mail", () => {
  test("writes it sealed, for one address, with the event that asks for its delivery", async () => {
    const person = await buildPerson(database());
    const { id } = await database().withActor(surroundings, person.actor, (ctx) =>
      queueMail(ctx, { ...mail("ann@people.test"), userId: person.id }),
    );
    const row = await rowOf(id);
    expect(row).toMatchObject({ recipient: "ann@people.test", template: "no-account", state: "waiting", tries: 0 });
    expect(JSON.stringify(row)).not.toContain("console.test");
    const sealed = { subject: String(row["subject_ciphertext"]), body: String(row["body_ciphertext"]) };
    const words = openMail(surroundings.keys, id, sealed);
    expect(words.subject).toBe("There is no account for this address");
    expect(words.text).toContain("https://console.test/join");
    expect(words.html).toContain("https://console.test/join");
    expect(() => openMail(surroundings.keys, crypto.randomUUID(), sealed)).toThrow(SealBroken);
    const others = createKeyRing({ current: new Uint8Array(32).fill(9), previous: [] });
    expect(() => openMail(others, id, sealed)).toThrow(SealBroken);
    expect(await askedFor(id)).toEqual([{ user_id: person.id }]);
  });

  test("works for a visitor, and for background work", async () => {
    const { id } = await database().withActor(surroundings, visitor, (ctx) => queueMail(ctx, mail("new@people.test")));
    expect(await rowOf(id)).toMatchObject({ recipient: "new@people.test", user_id: null });
    const system = await database().withSystem(surroundings, (ctx) => queueMail(ctx, mail("later@people.test")));
    expect(await askedFor(system.id)).toHaveLength(1);
  });

  test("is undone with the work that asked for it", async () => {
    let id = "";
    const work = database().withActor(surroundings, visitor, async (ctx) => {
      ({ id } = await queueMail(ctx, mail("gone@people.test")));
      throw new Error("changed their mind");
    });
    await expect(work).rejects.toThrow("changed their mind");
    expect([await rowOf(id), await askedFor(id)]).toEqual([{}, []]);
  });

  test("says until when it is held", async () => {
    const holdUntil = new Date("2099-03-01T07:00:00Z");
    const { id } = await database().withActor(surroundings, visitor, (ctx) =>
      queueMail(ctx, { ...mail("asleep@people.test"), holdUntil }),
    );
    const [event] = await database().as(
      "boardwalk_jobs",
      null,
      "select payload from events where payload->>'mailId' = $1",
      [id],
    );
    const told = deliverQueuedMail({
      id: "e",
      type: "mail.queued",
      userId: null,
      organizationId: null,
      payload: Object(event?.["payload"]),
    });
    expect(told).toEqual({ job: "deliver-mail", data: { mailId: id }, startAfter: holdUntil });
  });

  test.each([
    "",
    "ann",
    "ann@",
    "ann@x.test, eve@x.test",
    "ann@x.test\r\nBcc: eve@x.test",
    "Ann <ann@x.test>",
    "ann@x.test\u0000",
    "a\u202enn@x.test",
    `${"a".repeat(250)}@x.test`,
  ])("refuses %j, which is not the address of one mailbox", async (to) => {
    const work = database().withActor(surroundings, visitor, (ctx) => queueMail(ctx, mail(to)));
    await expect(work).rejects.toThrow();
  });

  test("goes with the person whose mail it is", async () => {
    const person = await buildPerson(database());
    const { id } = await database().withActor(surroundings, person.actor, (ctx) =>
      queueMail(ctx, { ...mail(person.email), userId: person.id }),
    );
    await database().as("boardwalk_system", null, "delete from organizations where created_by = $1", [person.id]);
    await database().as("boardwalk_system", null, "delete from auth.users where id = $1", [person.id]);
    expect(await rowOf(id)).toEqual({});
  });
});

test("no request reads, changes or deletes what is queued", async () => {
  const admin = await buildPerson(database(), { role: "SUPER_ADMIN" });
  for (const text of [
    "select id from outgoing_mail",
    "update outgoing_mail set tries = 1",
    "delete from outgoing_mail",
    `insert into outgoing_mail (recipient, template) values ('a@x.test', 'x')`,
  ])
    await expect(database().as("boardwalk_app", admin.id, text)).rejects.toThrow(/permission denied/);
});

test("a mail that is sent has no words any more, and no other is without them", async () => {
  const { id } = await database().withActor(surroundings, visitor, (ctx) => queueMail(ctx, mail("x@people.test")));
  const change = (set: string) =>
    database().as("boardwalk_jobs", null, `update outgoing_mail set ${set} where id = $1`, [id]);
  await expect(change("state = 'sent', sent_at = now()")).rejects.toThrow(/outgoing_mail_blank_once_sent/);
  await expect(change("body_ciphertext = null")).rejects.toThrow(/outgoing_mail_blank_once_sent/);
  await expect(change("state = 'lost'")).rejects.toThrow(/outgoing_mail_state_known/);
  await change("state = 'sent', sent_at = now(), subject_ciphertext = null, body_ciphertext = null");
});
