import { expect, test } from "vitest";
import { describeDatabaseFailure, newId } from "../kernel/index.ts";
import { buildPerson, type Person, useTestDatabase } from "../testing/index.ts";

const database = useTestDatabase();

const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return constraint ?? code;
    },
  );
const as = (person: Person, text: string, values: readonly unknown[] = []) =>
  database().as("boardwalk_app", person.id, text, values);
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);

test("quiet hours are in a known zone, on days from 0 to 6, and end at another time than they start", async () => {
  const person = await buildPerson(database());
  await as(person, "insert into notification_quiet_hours (id, user_id) values ($1, $2)", [newId(), person.id]);
  const set = (change: string) => outcome(as(person, `update notification_quiet_hours set ${change}`));
  for (const zone of ["Europe/Berlin", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "UTC"]) {
    expect([zone, await set(`timezone = '${zone}'`)]).toEqual([zone, "accepted"]);
  }
  for (const zone of ["Mars/Phobos", "Foo/Bar5", "Foo5", "CEST", "+02:00", ""]) {
    expect([zone, await set(`timezone = '${zone}'`)]).toEqual([zone, "notification_quiet_hours_timezone_known"]);
  }
  expect(await set("days_of_week = '{}'")).toBe("accepted");
  for (const days of ["{7}", "{-1}", "{0,NULL}"]) {
    expect([days, await set(`days_of_week = '${days}'`)]).toEqual([
      days,
      "notification_quiet_hours_days_of_week_known",
    ]);
  }
  expect(await set("start_time = '08:00', end_time = '08:00'")).toBe("notification_quiet_hours_end_time_other");
});

test("what somebody must learn of their own account is neither switched off nor held back", async () => {
  const person = await buildPerson(database());
  const prefer = (category: string, mail: boolean, frequency: string) =>
    outcome(
      as(
        person,
        "insert into notification_preferences (id, user_id, category, event_type, email_enabled, frequency) values ($1, $2, $3, ($1::uuid)::text, $4, $5)",
        [newId(), person.id, category, mail, frequency],
      ),
    );
  expect(await prefer("activity", false, "weekly")).toBe("accepted");
  expect(await prefer("security", true, "instant")).toBe("accepted");
  expect(await prefer("security", false, "instant")).toBe("notification_preferences_category_security");
  expect(await prefer("security", true, "daily")).toBe("notification_preferences_category_security");
  expect(await prefer("gossip", true, "instant")).toBe("notification_preferences_category_known");
  expect(await prefer("updates", true, "hourly")).toBe("notification_preferences_frequency_known");
});

test("a change to a preference is dated by the database", async () => {
  const person = await buildPerson(database());
  await system(
    "insert into notification_preferences (id, user_id, category, event_type, updated_at) values ($1, $2, 'updates', 'x', '2001-01-01')",
    [newId(), person.id],
  );
  await as(person, "update notification_preferences set push_enabled = false");
  const [row] = await as(person, "select updated_at > '2002-01-01' as dated from notification_preferences");
  expect(row).toEqual({ dated: true });
});

test("a person is told of an event once, however often a job tries, and tells themselves nothing", async () => {
  const person = await buildPerson(database());
  const eventId = newId();
  const text =
    "insert into notifications (id, user_id, event_id, category, event_type) values ($1, $2, $3, 'activity', 'x.happened')";
  const tell = () => outcome(database().as("boardwalk_jobs", null, text, [newId(), person.id, eventId]));
  expect([await tell(), await tell()]).toEqual(["accepted", "notifications_user_id_event_id_key"]);
  expect(await outcome(as(person, text, [newId(), person.id, newId()]))).toBe("42501");
  expect(await as(person, "update notifications set read_at = now() returning 1")).toHaveLength(1);
  expect(await outcome(as(person, "update notifications set event_type = 'y'"))).toBe("42501");
});

test("one export is under way at a time, and only a job says that it is ready", async () => {
  const person = await buildPerson(database());
  const ask = (status: string) =>
    outcome(
      as(person, "insert into data_export_requests (id, user_id, status) values ($1, $2, $3)", [
        newId(),
        person.id,
        status,
      ]),
    );
  expect([await ask("ready"), await ask("pending"), await ask("pending")]).toEqual([
    "42501",
    "accepted",
    "data_export_requests_under_way_key",
  ]);
  expect(await outcome(as(person, "update data_export_requests set status = 'ready'"))).toBe("42501");
  await database().as("boardwalk_jobs", null, "update data_export_requests set status = 'ready' where user_id = $1", [
    person.id,
  ]);
  expect(await ask("pending")).toBe("accepted");
});

test("one deletion is open at a time, can be cancelled by its person, and is completed by a job alone", async () => {
  const person = await buildPerson(database());
  const ask = () =>
    outcome(
      as(
        person,
        "insert into account_deletion_requests (id, user_id, scheduled_for) values ($1, $2, now() + interval '30 days')",
        [newId(), person.id],
      ),
    );
  expect([await ask(), await ask()]).toEqual(["accepted", "account_deletion_requests_open_key"]);
  expect(await outcome(as(person, "update account_deletion_requests set completed_at = now()"))).toBe("42501");
  expect(await as(person, "update account_deletion_requests set cancelled_at = now() returning 1")).toHaveLength(1);
  expect(await ask()).toBe("accepted");
});

test("webhooks and what they delivered are seen by those who manage the organization, apps by all of it but for their tokens", async () => {
  const [owner, member] = [await buildPerson(database()), await buildPerson(database())];
  await system("insert into organization_members (id, organization_id, user_id, role) values ($1, $2, $3, 'MEMBER')", [
    newId(),
    owner.organizationId,
    member.id,
  ]);
  const webhookId = newId();
  const webhook = (url: string) =>
    outcome(
      as(
        owner,
        "insert into webhooks (id, organization_id, url, secret_hash, secret_ciphertext) values ($1, $2, $3, 'h', 'c')",
        [url === "https://hooks.test/in" ? webhookId : newId(), owner.organizationId, url],
      ),
    );
  expect([await webhook("https://hooks.test/in"), await webhook("ftp://hooks.test")]).toEqual([
    "accepted",
    "webhooks_url_web",
  ]);
  const deliver = (attempt: number) =>
    outcome(
      database().as(
        "boardwalk_jobs",
        null,
        "insert into webhook_deliveries (id, webhook_id, event_type, payload, message_id, attempt) values ($1, $2, 'x.happened', '{}', 'msg_1', $3)",
        [newId(), webhookId, attempt],
      ),
    );
  expect([await deliver(1), await deliver(2), await deliver(2)]).toEqual([
    "accepted",
    "accepted",
    "webhook_deliveries_message_id_attempt_key",
  ]);
  const seen = async (person: Person, table: string) => (await as(person, `select id from ${table}`)).length;
  expect([await seen(owner, "webhooks"), await seen(member, "webhooks")]).toEqual([1, 0]);
  expect([await seen(owner, "webhook_deliveries"), await seen(member, "webhook_deliveries")]).toEqual([2, 0]);
  await as(
    owner,
    "insert into connected_apps (id, organization_id, user_id, provider) values ($1, $2, $3, 'calendar')",
    [newId(), owner.organizationId, owner.id],
  );
  expect([await seen(owner, "connected_apps"), await seen(member, "connected_apps")]).toEqual([1, 1]);
  expect(await outcome(as(owner, "select access_token_encrypted from connected_apps"))).toBe("42501");
});

test("only owners invite an owner, an address has one open invitation, and nobody reads its token", async () => {
  const [owner, admin] = [await buildPerson(database()), await buildPerson(database())];
  await system("insert into organization_members (id, organization_id, user_id, role) values ($1, $2, $3, 'ADMIN')", [
    newId(),
    owner.organizationId,
    admin.id,
  ]);
  const invite = (by: Person, email: string, role: string) =>
    outcome(
      as(
        by,
        "insert into organization_invitations (id, organization_id, email, role, token_hash, invited_by, expires_at) values ($1, $2, $3, $4, ($1::uuid)::text, $5, now())",
        [newId(), owner.organizationId, email, role, by.id],
      ),
    );
  expect([await invite(admin, "a@x.test", "OWNER"), await invite(owner, "a@x.test", "OWNER")]).toEqual([
    "42501",
    "accepted",
  ]);
  expect([await invite(admin, "b@x.test", "MEMBER"), await invite(admin, "B@X.test", "MEMBER")]).toEqual([
    "accepted",
    "organization_invitations_open_key",
  ]);
  expect(await outcome(as(owner, "select token_hash from organization_invitations"))).toBe("42501");
});
