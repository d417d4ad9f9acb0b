import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { JobPutOff, visitor } from "../kernel/index.ts";
import { buildPerson, runJobs, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { createMailbox } from "./create-mailbox.ts";
import { createSmtpTransport } from "./create-smtp-transport.ts";
import { deliverMail } from "./deliver-mail.ts";
import { forgetMail } from "./forget-mail.ts";
import { keepingTransport } from "./keeping-transport.ts";
import { type MailServer, type MailServerWish, openMailServer, reply } from "./mail-server.fixture.ts";
import type { MailTransport } from "./mail-transport.ts";
import { queueMail } from "./queue-mail.ts";
import { readMailStanding } from "./read-mail-standing.ts";
import { releaseMail } from "./release-mail.ts";
import { noAccountMail } from "./templates/no-account-mail.ts";

const database = useTestDatabase();
const surroundings = () => testSurroundings();
const from = "Boardwalk <hello@boards.test>";
let server: MailServer;

beforeEach(async () => {
  for (const table of ["outgoing_mail", "events", "pgboss.job"])
    await database().as("superuser", null, `delete from ${table}`);
});
afterEach(() => server?.close());

async function serverOf(wish?: MailServerWish): Promise<MailTransport> {
  server = await openMailServer(wish);
  return createSmtpTransport({ url: `smtp://127.0.0.1:${server.port}?tls.rejectUnauthorized=false`, from });
}
const at = { at: new Date("2026-11-21T09:04:00Z"), timeZone: "UTC" };
const queue = async (holdUntil?: Date) => {
  const data = { address: "ann@people.test", joinHref: "https://x.test", askedFrom: { device: "x", place: null, at } };
  const mail = { to: "ann@people.test", template: noAccountMail, data, ...(holdUntil && { holdUntil }) };
  return (await database().withActor(surroundings(), visitor, (ctx) => queueMail(ctx, mail))).id;
};
const work = (transport: MailTransport | null) => runJobs(database(), { jobs: [deliverMail(transport)], surroundings });
const change = (text: string) => database().as("superuser", null, text);
const makeDue = () => change("update pgboss.job set start_after = now() where state < 'active'");
const mails = () =>
  database().as(
    "superuser",
    null,
    "select state, tries, failure, body_ciphertext is null as blank from outgoing_mail order by id",
  );
const jobs = () =>
  database().as(
    "superuser",
    null,
    "select state::text, output ->> 'message' as reason from pgboss.job where name = 'deliver-mail'",
  );

describe("delivering a mail", () => {
  test("sends it once, and blanks it", async () => {
    const transport = await serverOf();
    const id = await queue();
    await work(transport);
    await work(transport);
    expect(server.received.map(({ mail, to }) => [mail.messageId, to])).toEqual([
      [`<${id}@boards.test>`, ["ann@people.test"]],
    ]);
    expect(await mails()).toEqual([{ state: "sent", tries: 1, failure: null, blank: true }]);
  });

  test("tries again what the server did not take yet, under the same Message-ID", async () => {
    let answers = 0;
    const transport = await serverOf({ answer: () => (++answers === 1 ? reply(451, "Come back") : null) });
    const id = await queue();
    await work(transport);
    const [failed] = await mails();
    expect(failed).toMatchObject({ state: "waiting", tries: 1, blank: false });
    expect(failed?.["failure"]).toMatch(/451 Come back/);
    await makeDue();
    await work(transport);
    expect(await mails()).toEqual([{ state: "sent", tries: 2, failure: null, blank: true }]);
    expect(server.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@boards.test>`]);
  });

  test("does not try again what was refused for good, says why, and keeps it for whoever mends it", async () => {
    let isKnown = false;
    const transport = await serverOf({
      onRcptTo: (_address, _session, done) => done(isKnown ? null : reply(550, "No such mailbox")),
    });
    await queue();
    await work(transport);
    await makeDue();
    await work(transport);
    expect(await mails()).toEqual([{ state: "failed", tries: 1, failure: "550 No such mailbox", blank: false }]);
    expect(await jobs()).toEqual([{ state: "failed", reason: "550 No such mailbox" }]);
    isKnown = true;
    await change("update pgboss.job set state = 'retry', start_after = now()");
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "sent", tries: 2 }]);
  });

  test("gives up after its last attempt, and not before", async () => {
    const transport = await serverOf({ answer: () => reply(451, "Never") });
    await queue();
    const { attempts } = deliverMail(transport);
    for (let attempt = 1; attempt < attempts; attempt += 1) {
      await work(transport);
      expect(await mails()).toMatchObject([{ state: "waiting", tries: attempt }]);
      await makeDue();
    }
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "failed", tries: attempts }]);
    expect(await jobs()).toMatchObject([{ state: "failed" }]);
  });

  test("is one process's at a time", async () => {
    const second = Promise.withResolvers<void>();
    const transport = await serverOf({ answer: () => second.promise.then(() => null) });
    const id = await queue();
    const job = deliverMail(transport);
    const about = { database: database(), surroundings: surroundings(), id: "j", attempt: 1, isLast: false };
    const signal = new AbortController().signal;
    const first = job.run({ ...about, signal }, { mailId: id });
    await expect.poll(mails).toMatchObject([{ tries: 1 }]);
    await expect(job.run({ ...about, signal }, { mailId: id })).rejects.toThrow(JobPutOff);
    second.resolve();
    await first;
    expect(server.received).toHaveLength(1);
    await expect(job.run({ ...about, signal }, { mailId: id })).resolves.toBeUndefined();
    expect(server.received).toHaveLength(1);
  });

  test("puts itself off, and uses up no attempt, while an attempt that was cut off still holds it", async () => {
    const transport = await serverOf();
    await queue();
    // Whoever claims and then says no more is a process that was killed.
    const silent: MailTransport = { ...transport, send: () => new Promise(() => undefined) };
    const cut = deliverMail(silent);
    const [mail] = await change("select id from outgoing_mail");
    const about = { database: database(), surroundings: surroundings(), id: "j", attempt: 1, isLast: false };
    void cut.run({ ...about, signal: new AbortController().signal }, { mailId: String(mail?.["id"]) });
    await expect.poll(mails).toMatchObject([{ tries: 1 }]);
    await work(transport);
    const [standing] = await change(
      `select j.state::text as state, retry_count as retries, start_after > now() as later,
         start_after - claimed_until between interval '-1 second' and interval '1.5 seconds' as as_claimed,
         claimed_until - now() <= interval '1 minute' as within_a_minute
       from pgboss.job j, outgoing_mail where name = 'deliver-mail'`,
    );
    expect(standing).toEqual({ state: "retry", retries: 0, later: true, as_claimed: true, within_a_minute: true });
    await change("update outgoing_mail set claimed_until = now()");
    await makeDue();
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "sent", tries: 2 }]);
    expect(await change("select retry_count as retries from pgboss.job where name = 'deliver-mail'")).toEqual([
      { retries: 0 },
    ]);
  });

  test("claims it for longer than an attempt may take, and not for longer than a dead worker goes unnoticed", async () => {
    const job = deliverMail({ ...(await serverOf()), send: () => new Promise(() => undefined) });
    const about = { database: database(), surroundings: surroundings(), id: "j", attempt: 1, isLast: false };
    void job.run({ ...about, signal: new AbortController().signal }, { mailId: await queue() });
    await expect.poll(mails).toMatchObject([{ tries: 1 }]);
    const [claim] = await change(
      "select extract(epoch from claimed_until - now())::float8 as seconds from outgoing_mail",
    );
    expect(claim?.["seconds"]).toBeGreaterThan(job.expireSeconds);
    expect(claim?.["seconds"]).toBeLessThanOrEqual(60);
  });

  test("waits until the end of its hold", async () => {
    const transport = await serverOf();
    await queue(new Date("2099-01-01T07:00:00Z"));
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "waiting", tries: 0 }]);
    await makeDue();
    await change("update outgoing_mail set hold_until = now()");
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "sent" }]);
  });

  test("fails for good where its seal is broken, and harms no other", async () => {
    const transport = await serverOf();
    const broken = await queue();
    await queue();
    await change(`update outgoing_mail set body_ciphertext = 'bw1.x.y' where id = '${broken}'`);
    await work(transport);
    expect(await mails()).toMatchObject([
      { state: "failed", failure: expect.stringMatching(/cannot be read/) },
      { state: "sent" },
    ]);
  });
});

describe("where nobody sends", () => {
  test("mails wait in production, and go out once there is a server", async () => {
    await queue();
    await work(null);
    expect(await mails()).toMatchObject([{ state: "waiting", tries: 0, blank: false }]);
    const transport = await serverOf();
    const about = { database: database(), surroundings: surroundings(), id: "r", attempt: 1, isLast: true };
    const release = () => releaseMail(transport).run({ ...about, signal: new AbortController().signal }, {});
    await release();
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "waiting" }]);
    await change("update outgoing_mail set due_at = now()");
    await release();
    await work(transport);
    expect(await mails()).toMatchObject([{ state: "sent" }]);
  });

  test("a trial keeps them, and its mailbox shows them, the newest first", async () => {
    const mailbox = createMailbox(database(), surroundings, from);
    const [first, second] = [await queue(), await queue(new Date("2099-01-01T07:00:00Z"))];
    await work(keepingTransport);
    expect(await mails()).toMatchObject([{ state: "kept", blank: false }, { state: "waiting" }]);
    expect((await mailbox.list()).map(({ id, state }) => [id, state])).toEqual([
      [second, "held"],
      [first, "kept"],
    ]);
    const mail = await mailbox.open(first);
    expect(mail).toMatchObject({ to: "ann@people.test", subject: "There is no account for this address" });
    expect(mail?.source).toContain(`Message-ID: <${first}@boards.test>`);
    expect(mail?.source).toContain("Content-Type: multipart/alternative");
    for (const id of ["", "x", "0192f0c1-2345-7890-abcd-ef0123456789", "' or 1=1"])
      expect(await mailbox.open(id)).toBeNull();
  });
});

test("administrators see how the mail stands, and nobody else that there is any", async () => {
  const transport = await serverOf({ answer: () => reply(554, "Looks like spam\u001b[31m\r\nreally") });
  const admin = await buildPerson(database(), { role: "ADMIN" });
  const standing = () => database().withActor(surroundings(), admin.actor, readMailStanding);
  expect(await standing()).toEqual({ waiting: 0, oldestWaitingAt: null, failed: 0, lastFailure: null });
  await queue();
  await work(transport);
  await queue();
  await queue(new Date("2099-01-01T07:00:00Z"));
  expect(await standing()).toMatchObject({ waiting: 1, oldestWaitingAt: expect.any(Date), failed: 1 });
  expect((await standing()).lastFailure?.reason).not.toMatch(/\p{Cc}/u);
  const person = await buildPerson(database());
  await expect(database().withActor(surroundings(), person.actor, readMailStanding)).rejects.toThrow("nothing here");
  await expect(database().as("boardwalk_app", person.id, "select * from auth.mail_standing()")).rejects.toThrow(
    /only administrators/,
  );
});

test("a mail that was held waits since the end of its hold, and not since it was queued", async () => {
  const admin = await buildPerson(database(), { role: "ADMIN" });
  await queue(new Date("2026-01-01T07:00:00Z"));
  await change("update outgoing_mail set created_at = '2025-12-31T22:00:00Z'");
  const { oldestWaitingAt } = await database().withActor(surroundings(), admin.actor, readMailStanding);
  expect(oldestWaitingAt).toEqual(new Date("2026-01-01T07:00:00Z"));
});

test("what is settled is forgotten after a month, what waits is not", async () => {
  await queue();
  await work(keepingTransport);
  await queue();
  await queue();
  await work(keepingTransport);
  await queue();
  const about = { database: database(), surroundings: surroundings(), id: "f", attempt: 1, isLast: true };
  const forget = () => forgetMail.run({ ...about, signal: new AbortController().signal }, {});
  await forget();
  expect(await mails()).toHaveLength(4);
  await change("update outgoing_mail set created_at = created_at - interval '31 days'");
  await forget();
  expect(await mails()).toMatchObject([{ state: "waiting" }]);
});
