import { beforeAll, expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { createAdministrator } from "./create-administrator.ts";
import { listAttention } from "./list-attention.ts";

const database = useTestDatabase();
const surroundings = testSurroundings();
const sql = (text: string) => database().as("superuser", null, text);

beforeAll(async () => {
  await sql("insert into workers (name) values ('harbour 1')");
});

const look = (person: Person, around = surroundings) =>
  database().withActor(around, person.actor, async (ctx) => (await listAttention(ctx)).map(({ name }) => name), {
    readOnly: true,
  });

const addPasskey = ({ id }: Person) =>
  database().as(
    "superuser",
    null,
    "insert into passkeys (user_id, credential_id, public_key) values ($1, decode(replace($2, '-', ''), 'hex'), 'key')",
    [id, id],
  );

test("one administrator is told to make another, and is left alone once there is one who may sign in", async () => {
  const first = await buildPerson(database(), { role: "ADMIN" });
  await buildPerson(database());
  expect(await look(first)).toEqual(["only-administrator"]);
  const second = await buildPerson(database(), { role: "SUPER_ADMIN" });
  expect(await look(first)).toEqual(["only-super-administrator", "unguarded-super-administrator"]);
  await addPasskey(second);
  expect(await look(first)).toEqual(["only-super-administrator"]);
  await addPasskey(await buildPerson(database(), { role: "SUPER_ADMIN" }));
  expect(await look(first)).toEqual([]);
  await sql("update auth.users set is_active = false where user_role = 'SUPER_ADMIN'");
  expect(await look(first)).toEqual(["only-administrator"]);
  await sql("update auth.users set is_active = true where user_role = 'SUPER_ADMIN'");
});

test("an administrator who has never opened their link is not counted as another", async () => {
  const only = await buildPerson(database(), { role: "SUPER_ADMIN" });
  await addPasskey(only);
  await sql(`update auth.users set user_role = 'USER' where id <> '${only.id}'`);
  await database().withSystem(surroundings, (ctx) => createAdministrator(ctx, { email: "waiting@harbour.test" }));
  const [point] = await database().withActor(surroundings, only.actor, (ctx) => listAttention(ctx));
  expect(point).toMatchObject({ name: "only-administrator", says: expect.stringContaining("has never signed in") });
  await sql("update auth.users set email_verified_at = now() where email = 'waiting@harbour.test'");
  expect(await look(only)).toEqual(["unguarded-super-administrator"]);
  await addPasskey(await buildPerson(database(), { role: "SUPER_ADMIN" }));
  await sql("delete from auth.users where email = 'waiting@harbour.test'");
});

test("a former secret is told of for as long as it is on the ring", async () => {
  const administrator = await buildPerson(database(), { role: "ADMIN" });
  const previous = [new Uint8Array(32).fill(1)];
  const rotating = { ...surroundings, secrets: { ...surroundings.secrets, previous } };
  expect(await look(administrator, rotating)).toEqual(["former-secrets"]);
});

test("silence of the last worker is told first of all", async () => {
  const administrator = await buildPerson(database(), { role: "ADMIN" });
  await sql("update workers set last_seen_at = now() - interval '3 minutes'");
  expect(await look(administrator)).toEqual(["no-worker"]);
  await sql("update workers set last_seen_at = now()");
  expect(await look(administrator)).toEqual([]);
});

test("mails that failed are told with the reason, and those that should be gone by now as late", async () => {
  const administrator = await buildPerson(database(), { role: "ADMIN" });
  const asking = { ...surroundings, clock: { now: () => new Date() } };
  const mail = (state: string, age: string) =>
    sql(
      `insert into outgoing_mail (recipient, template, subject_ciphertext, body_ciphertext, state, failure, created_at)
       values ('sam@people.test', 'sign-in-link', 's', 'b', '${state}', 'mailbox full', now() - interval '${age}')`,
    );
  await mail("waiting", "1 minute");
  await mail("kept", "3 days");
  expect(await look(administrator, asking)).toEqual([]);
  await mail("waiting", "3 hours");
  expect(await look(administrator, asking)).toEqual(["mails-late"]);
  await mail("failed", "3 days");
  const points = await database().withActor(asking, administrator.actor, (ctx) => listAttention(ctx));
  expect(points.map(({ name }) => name)).toEqual(["mails-failed", "mails-late"]);
  expect(points[0]?.says).toContain("mailbox full");
  expect(points[1]?.says).toContain("3 hours");
  expect(points.map(({ place }) => place)).toEqual(["mail-jobs", "mail-jobs"]);
  await mail("failed", "3 days");
  // Two are enough to see whose numbers they are.
  const [arabic] = await database().withActor(asking, administrator.actor, (ctx) =>
    listAttention(ctx, { locale: "en-u-nu-arab" }),
  );
  expect(arabic?.title).toBe("٢ mails could not be sent");
  await sql("delete from outgoing_mail");
});

test("for everybody else there is nothing to look at", async () => {
  await expect(look(await buildPerson(database()))).rejects.toThrow(NotFound);
});
