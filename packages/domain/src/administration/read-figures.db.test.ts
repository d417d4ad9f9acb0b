import { expect, test } from "vitest";
import { recordEvent } from "../kernel/index.ts";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { readFigures } from "./read-figures.ts";

const database = useTestDatabase();

async function figure(name: string, labels: Record<string, string> = {}): Promise<number | undefined> {
  const figures = await readFigures(database());
  return figures.find(
    (each) => each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
  )?.value;
}

test("people and events are counted as they come", async () => {
  expect(await figure("boardwalk_people", { state: "active" })).toBe(0);
  const person = await buildPerson(database());
  expect(await figure("boardwalk_people", { state: "active" })).toBe(1);
  expect(await figure("boardwalk_people", { state: "guest" })).toBe(0);
  await database().withActor(testSurroundings(), person.actor, async (ctx) => {
    recordEvent(ctx, "session.started", { userId: person.id }, {});
    await ctx.em.flush();
  });
  expect(await figure("boardwalk_events_waiting")).toBe(1);
});

test("a session counts for as long as it is alive", async () => {
  const before = (await figure("boardwalk_sessions")) ?? 0;
  await buildSession(database(), await buildPerson(database()));
  expect(await figure("boardwalk_sessions")).toBe(before + 1);
  // Longer than anybody may leave one unused.
  await database().as("superuser", null, "update user_sessions set last_active_at = now() - interval '1 year'");
  expect(await figure("boardwalk_sessions")).toBe(0);
});

test("a figure of nothing is nought and not absent", async () => {
  for (const name of [
    "boardwalk_workers_alive",
    "boardwalk_files",
    "boardwalk_file_bytes",
    "boardwalk_job_waiting_seconds",
  ])
    expect([name, await figure(name)]).toEqual([name, 0]);
  for (const state of ["waiting", "kept", "failed"]) expect(await figure("boardwalk_mails", { state })).toBe(0);
});

test("no figure says anything of anybody", async () => {
  const person = await buildPerson(database(), { name: "Nobody Named" });
  const told = JSON.stringify(await readFigures(database()));
  for (const personal of [person.id, person.email, "Nobody Named"]) expect(told).not.toContain(personal);
});
