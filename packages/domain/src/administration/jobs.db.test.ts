import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { Conflict, type Ctx, type Job, NotFound, recordEvent } from "../kernel/index.ts";
import { reactions } from "../reactions.ts";
import { buildPerson, type Person, runJobs, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { discardJob } from "./discard-job.ts";
import { listFailedJobs } from "./list-failed-jobs.ts";
import { listQueues } from "./list-queues.ts";
import { listWorkers } from "./list-workers.ts";
import { retryJob } from "./retry-job.ts";

const database = useTestDatabase();
let admin: Person;
let person: Person;
let fails = true;
let ran = 0;

const job: Job = {
  name: "tell-somebody",
  data: z.object({}),
  attempts: 1,
  pauseSeconds: 1,
  expireSeconds: 60,
  async run() {
    ran += 1;
    if (fails) throw new Error("nobody answers");
  },
};
const work = {
  jobs: [job],
  reactions: { ...reactions, "session.ended": [() => ({ job: job.name, data: {} })] },
  surroundings: () => testSurroundings(),
};
const asAdmin = <T>(verb: (ctx: Ctx) => Promise<T>, who = admin) =>
  database().withActor(testSurroundings(), who.actor, verb);
const ask = () =>
  database().withActor(testSurroundings(), person.actor, async (ctx) => {
    recordEvent(ctx, "session.ended", { userId: person.id }, {});
    await ctx.em.flush();
  });

beforeAll(async () => {
  admin = await buildPerson(database(), { role: "ADMIN" });
  person = await buildPerson(database());
});
beforeEach(async () => {
  await database().as("superuser", null, "delete from pgboss.job");
  [fails, ran] = [true, 0];
  await ask();
  await runJobs(database(), work);
});

const failed = (filter: { queue?: string; page?: number } = {}) => asAdmin((ctx) => listFailedJobs(ctx, filter));
async function onlyFailed() {
  const { jobs } = await failed();
  const [one] = jobs;
  if (!one) throw new Error("One job has failed.");
  return one;
}

test("what failed is listed with its reason, by queue and page", async () => {
  expect(await failed()).toMatchObject({
    total: 1,
    page: 1,
    jobs: [{ queue: "tell-somebody", reason: "nobody answers", attempts: 1, failedAt: expect.any(Date) }],
  });
  expect((await failed({ queue: "another" })).total).toBe(0);
  expect(await failed({ page: 9 })).toMatchObject({ page: 1, total: 1 });
});

test("each queue says how much waits, failed and was done", async () => {
  fails = false;
  await ask();
  await runJobs(database(), work);
  const queues = await asAdmin(listQueues);
  expect(queues.find(({ name }) => name === job.name)).toMatchObject({
    waiting: 0,
    later: 0,
    active: 0,
    failed: 1,
    doneToday: 1,
    waitingSince: null,
    lastDoneAt: expect.any(Date),
  });
});

test("a retry begins the same work again with all its attempts, and is in the audit log", async () => {
  const { id } = await onlyFailed();
  fails = false;
  expect(await asAdmin((ctx) => retryJob(ctx, { id }))).toEqual({ queue: "tell-somebody" });
  expect((await failed()).total).toBe(0);
  await runJobs(database(), work);
  expect(ran).toBe(2);
  const rows = await database().as("superuser", null, "select id, state::text, retry_count from pgboss.job");
  expect(rows).toEqual([{ id, state: "completed", retry_count: 0 }]);
  expect(
    await database().as("superuser", null, "select actor_id, after from audit_events where action = 'job.retried'"),
  ).toEqual([{ actor_id: admin.id, after: { queue: "tell-somebody" } }]);
});

test("what is discarded is gone, and is in the audit log", async () => {
  const { id } = await onlyFailed();
  await asAdmin((ctx) => discardJob(ctx, { id }));
  expect(await database().as("superuser", null, "select 1 from pgboss.job")).toEqual([]);
  expect(
    await database().as("superuser", null, "select target_id from audit_events where action = 'job.discarded'"),
  ).toEqual([{ target_id: id }]);
});

test("what somebody else settled a moment ago is told as settled", async () => {
  const { id } = await onlyFailed();
  await asAdmin((ctx) => retryJob(ctx, { id }));
  await expect(asAdmin((ctx) => retryJob(ctx, { id }))).rejects.toThrow(Conflict);
  await expect(asAdmin((ctx) => discardJob(ctx, { id }))).rejects.toThrow(Conflict);
  await expect(asAdmin((ctx) => discardJob(ctx, { id: "no id" }))).rejects.toThrow(NotFound);
});

test("workers are told by their beats, and one that went silent is told as that", async () => {
  await database().as(
    "superuser",
    null,
    "insert into workers (name, running, last_seen_at) values ('here 1', 2, now()), ('there 2', 0, now() - interval '10 minutes')",
  );
  expect((await asAdmin(listWorkers)).map(({ name, running, isAlive }) => [name, running, isAlive])).toEqual([
    ["here 1", 2, true],
    ["there 2", 0, false],
  ]);
});

describe("for everybody else", () => {
  test.each<[string, (ctx: Ctx) => Promise<unknown>]>([
    ["queues", listQueues],
    ["failed jobs", (ctx) => listFailedJobs(ctx, {})],
    ["a retry", (ctx) => retryJob(ctx, { id: person.id })],
    ["a discard", (ctx) => discardJob(ctx, { id: person.id })],
    ["workers", listWorkers],
  ])("%s are not there", async (_, verb) => {
    await expect(asAdmin(verb, person)).rejects.toThrow(NotFound);
  });

  test.each([
    "select * from auth.job_queues()",
    "select * from auth.failed_jobs(null, 10, 1)",
    "select auth.retry_job(gen_random_uuid())",
    "select auth.discard_job(gen_random_uuid())",
    "select * from auth.job_workers()",
    "select * from pgboss.job",
    "select * from workers",
  ])("the database itself refuses: %s", async (text) => {
    for (const id of [person.id, null])
      await expect(database().as("boardwalk_app", id, text)).rejects.toThrow(/permission denied|only an administrator/);
  });
});
