import { beforeEach, expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, type Person, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { readSignInDays } from "./read-sign-in-days.ts";

const database = useTestDatabase();
const sql = (text: string, values: unknown[] = []) => database().as("superuser", null, text, values);

let reader: Person;

beforeEach(async () => {
  reader = await buildPerson(database(), { role: "ADMIN" });
  for (const table of ["login_history", "audit_events"]) await sql(`delete from ${table}`);
});

const tried = (event: string, at: string) =>
  sql(
    `insert into login_history (id, user_id, event_type, auth_method, success, created_at)
     values (gen_random_uuid(), $1, $2, 'password', $3, $4)`,
    [reader.id, event, event === "login_success", at],
  );

function read(now: string, timeZone: string, person = reader) {
  const surroundings = { ...testSurroundings(), clock: { now: () => new Date(now) } };
  return database().withActor(surroundings, person.actor, (ctx) => readSignInDays(ctx, { timeZone }), {
    readOnly: true,
  });
}

test("thirty days end with today, and days on which nobody came are among them", async () => {
  const days = await read("2026-03-02T12:00:00Z", "UTC");
  expect(days).toHaveLength(30);
  expect([days[0]?.day, days[27]?.day, days[29]?.day]).toEqual(["2026-02-01", "2026-02-28", "2026-03-02"]);
  expect(days[12]).toEqual({ day: "2026-02-13", signIns: 0, refusals: 0, signInsBefore: 0 });
});

test("whoever came, and whoever was refused with and without an account, is counted on their day", async () => {
  await tried("login_success", "2026-03-02T09:00:00Z");
  await tried("login_success", "2026-03-02T10:00:00Z");
  await tried("login_failed", "2026-03-02T11:00:00Z");
  await tried("logout", "2026-03-02T11:30:00Z");
  await tried("login_success", "2026-03-01T23:59:59.999Z");
  await sql("insert into audit_events (action, created_at) values ('sign-in.refused', '2026-03-02T00:00:00Z')");
  await sql("insert into audit_events (action, created_at) values ('session.ended', '2026-03-02T00:00:00Z')");
  expect((await read("2026-03-02T12:00:00Z", "UTC")).slice(-2)).toEqual([
    { day: "2026-03-01", signIns: 1, refusals: 0, signInsBefore: 0 },
    { day: "2026-03-02", signIns: 2, refusals: 2, signInsBefore: 0 },
  ]);
});

test("each day stands beside the one thirty days before it, and what is older is left out", async () => {
  await tried("login_success", "2026-01-31T08:00:00Z");
  await tried("login_success", "2026-01-02T08:00:00Z");
  await tried("login_success", "2026-01-01T23:59:00Z");
  const days = await read("2026-03-02T12:00:00Z", "UTC");
  expect(days.filter(({ signInsBefore }) => signInsBefore > 0).map(({ day }) => day)).toEqual([
    "2026-02-01",
    "2026-03-02",
  ]);
  expect(days.reduce((sum, { signIns, signInsBefore }) => sum + signIns + signInsBefore, 0)).toBe(2);
});

test("days are those of the reader's zone, also the one with 23 hours", async () => {
  await tried("login_success", "2026-03-28T22:59:00Z");
  await tried("login_success", "2026-03-28T23:00:00Z");
  await tried("login_success", "2026-03-29T21:59:00Z");
  await tried("login_success", "2026-03-29T22:00:00Z");
  const days = await read("2026-03-29T22:30:00Z", "Europe/Berlin");
  expect(days.slice(-3).map(({ day, signIns }) => [day, signIns])).toEqual([
    ["2026-03-28", 1],
    ["2026-03-29", 2],
    ["2026-03-30", 1],
  ]);
});

test("is not there for anybody else", async () => {
  const wren = await buildPerson(database());
  await expect(read("2026-03-02T12:00:00Z", "UTC", wren)).rejects.toThrow(NotFound);
});
