import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import type { Ctx, Surroundings } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { completeWalk } from "./complete-walk.ts";
import { festival } from "./festival.fixture.ts";
import { openWalk } from "./open-walk.ts";
import { saveAnswer } from "./save-answer.ts";
import { skipStep } from "./skip-step.ts";
import { startWalk } from "./start-walk.ts";
import { submitStep } from "./submit-step.ts";

const KEY = "crowded-festival";
const database = useTestDatabase({ poolSize: 12 });
let people: readonly Person[];
let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = testSurroundings();
  people = await Promise.all(Array.from({ length: 5 }, () => buildPerson(database())));
  await publishDefinition(database(), festival(KEY));
});

test("200 who start at once are 200 in every count", async () => {
  const starts = Array.from({ length: 40 }, () => people).flat();
  const started = await Promise.all(
    starts.map(({ actor }) => database().withActor(surroundings, actor, (ctx) => startWalk(ctx, { wizardKey: KEY }))),
  );
  expect(new Set(started.map(({ token }) => token)).size).toBe(200);
  const [counted] = await database().as(
    "boardwalk_system",
    null,
    `select w.total_starts as starts, a.total_starts as "startsToday", a.unique_users as people,
       (select count(*)::int from wizard_user_sessions s where s.wizard_id = w.wizard_id) as walks
     from wizards w join wizard_analytics a using (wizard_id) where w.wizard_key = $1`,
    [KEY],
  );
  expect(counted).toEqual({ starts: 200, startsToday: 200, people: 5, walks: 200 });
});

test("each request of a walk is at most eight round trips", async ({ skip }) => {
  if (database().kind === "embedded") return skip("the embedded database is no trip away");
  const [{ actor }] = [people[0] ?? (await buildPerson(database()))];
  const trips = async <T>(work: (ctx: Ctx) => Promise<T>): Promise<[T, number]> => {
    const query = vi.spyOn(pg.Client.prototype, "query");
    try {
      const done = await database().withActor(surroundings, actor, work);
      return [done, query.mock.calls.length];
    } finally {
      query.mockRestore();
    }
  };
  const [{ token }, start] = await trips((ctx) => startWalk(ctx, { wizardKey: KEY }));
  const [, open] = await trips((ctx) => openWalk(ctx, { token }));
  const [, save] = await trips((ctx) => saveAnswer(ctx, { token, step: "basics", set: "title", value: "Midsummer" }));
  const given = { kind: { value: "indoor" } };
  const [moved, submit] = await trips((ctx) => submitStep(ctx, { token, step: "basics", given }));
  expect(moved.kind).toBe("moved");
  const [, skipped] = await trips((ctx) => skipStep(ctx, { token, step: "crew" }));
  await trips((ctx) => submitStep(ctx, { token, step: "oath", given: { word: { value: "I do" } } }));
  await trips((ctx) => submitStep(ctx, { token, step: "last" }));
  const [completed, complete] = await trips((ctx) => completeWalk(ctx, { token }));
  expect(completed).toEqual({ kind: "completed", isNew: true });
  // Of these four are the transaction itself: begin, who it is, as which role, commit.
  expect({ start, open, save, submit, skipped, complete }).toEqual({
    start: 7,
    open: 5,
    save: 6,
    submit: 7,
    skipped: 7,
    complete: 8,
  });
});
