import { expect, test } from "vitest";
import { NotFound } from "../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { readLastDay } from "./read-last-day.ts";

const database = useTestDatabase();

test("counts who may sign in, who is, who came and who was turned away, of this day and the one before", async () => {
  const reader = await buildPerson(database(), { role: "ADMIN" });
  const wren = await buildPerson(database());
  await buildSession(database(), wren);
  await buildSession(database(), wren);
  const tried = (success: boolean, hoursAgo: number) =>
    database().as(
      "superuser",
      null,
      `insert into login_history (id, user_id, event_type, auth_method, success, created_at)
       values (gen_random_uuid(), $1, $2, 'password', $3, now() - $4 * interval '1 hour')`,
      [wren.id, success ? "login_success" : "login_failed", success, hoursAgo],
    );
  await database().as("superuser", null, "delete from login_history");
  await tried(true, 2);
  await tried(true, 30);
  await tried(true, 60);
  await tried(false, 3);
  await database().as("superuser", null, "insert into audit_events (action) values ('sign-in.refused')");
  const day = await database().withActor(testSurroundings(), reader.actor, (ctx) => readLastDay(ctx), {
    readOnly: true,
  });
  expect(day).toEqual({
    people: 2,
    signedIn: 1,
    signIns: { now: 1, before: 1 },
    refusals: { now: 2, before: 0 },
  });
});

test("is not there for anybody else", async () => {
  const wren = await buildPerson(database());
  await expect(database().withActor(testSurroundings(), wren.actor, (ctx) => readLastDay(ctx))).rejects.toThrow(
    NotFound,
  );
});
