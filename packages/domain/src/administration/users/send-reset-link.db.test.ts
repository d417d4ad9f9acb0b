import { beforeAll, expect, test } from "vitest";
import { Conflict, Forbidden, RateLimited } from "../../kernel/index.ts";
import {
  type BuiltSession,
  buildPerson,
  buildSession,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import { sendResetLink } from "./send-reset-link.ts";

const database = useTestDatabase({ bucketsRefill: false });
const sql = (text: string, values: readonly unknown[] = []) => database().as("superuser", null, text, values);
let administrator: BuiltSession;

beforeAll(async () => {
  administrator = await buildSession(database(), await buildPerson(database(), { role: "ADMIN" }));
});

const send = (id: string) =>
  database().withActor(testSurroundings(), administrator.actor, (ctx) => sendResetLink(ctx, { id }));

test("a link goes to the person alone, ends the one before, and is written down without itself", async () => {
  const person = await buildPerson(database());
  await send(person.id);
  await send(person.id);
  expect(await sql("select template, recipient from outgoing_mail where user_id = $1", [person.id])).toEqual([
    { template: "administrator-link", recipient: person.email },
    { template: "administrator-link", recipient: person.email },
  ]);
  const links = await sql("select token_hash from magic_links where user_id = $1 and used_at is null", [person.id]);
  expect(links).toHaveLength(1);
  const audit = await sql("select action, after from audit_events where target_id = $1 order by id", [person.id]);
  expect(audit).toEqual([
    { action: "password.link-issued", after: { endedLinks: 0 } },
    { action: "password.link-issued", after: { endedLinks: 1 } },
  ]);
});

test("nobody's mailbox is flooded", async () => {
  const person = await buildPerson(database());
  for (let sent = 0; sent < 5; sent += 1) await send(person.id);
  await expect(send(person.id)).rejects.toThrow(RateLimited);
});

test("goes neither to whoever is switched off nor to an administrator from one who is not above", async () => {
  const off = await buildPerson(database());
  await sql("update auth.users set is_active = false where id = $1", [off.id]);
  await expect(send(off.id)).rejects.toThrow(Conflict);
  await expect(send(off.id)).rejects.toMatchObject({ about: "switched-off" });
  expect(await sql("select id from outgoing_mail where user_id = $1", [off.id])).toEqual([]);
  await expect(send((await buildPerson(database(), { role: "ADMIN" })).id)).rejects.toThrow(Forbidden);
});
