import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { reactions as ours } from "../../reactions.ts";
import {
  buildPerson,
  createMovableClock,
  type Person,
  runJobs,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import { recordEvent } from "../record-event.ts";
import type { Job, JobWork } from "./job.ts";
import { JobGivesUp } from "./job-gives-up.ts";
import { openJobRunner } from "./open-job-runner.ts";
import type { Reactions } from "./reaction.ts";

const database = useTestDatabase();
let person: Person;

beforeEach(async () => {
  person = await buildPerson(database());
  await database().as("superuser", null, "delete from events");
  await database().as("superuser", null, "delete from pgboss.job");
});

interface Note {
  n: number;
}
const noteData = z.object({ n: z.number() });

/** A job that notes what it was given, and does what the test says. */
function noting(run: (work: JobWork, data: Note) => Promise<void> | void = () => undefined) {
  const seen: number[] = [];
  const job: Job<Note> = {
    name: "note",
    data: noteData,
    attempts: 3,
    pauseSeconds: 5,
    expireSeconds: 60,
    atOnce: 1,
    async run(work, data) {
      seen.push(data.n);
      await run(work, data);
    },
  };
  const reactions: Reactions = {
    ...ours,
    "session.started": [({ payload }) => ({ job: "note", data: payload })],
  };
  return { seen, jobs: [job], reactions, surroundings: () => testSurroundings() };
}

const happen = (...numbers: unknown[]) =>
  database().withActor(testSurroundings(), person.actor, async (ctx) => {
    for (const n of numbers) recordEvent(ctx, "session.started", { userId: person.id }, { n });
    await ctx.em.flush();
  });
const jobRows = () =>
  database().as(
    "superuser",
    null,
    "select state::text, retry_count as tries, output ->> 'message' as reason from pgboss.job order by created_on, data::text",
  );
const makeDue = () =>
  database().as("superuser", null, "update pgboss.job set start_after = now() where state < 'active'");

test("what happened is told to jobs in order, once each", async () => {
  const work = noting();
  await happen(1, 2, 3);
  await happen(4);
  await runJobs(database(), work);
  await runJobs(database(), work);
  expect(work.seen).toEqual([1, 2, 3, 4]);
  expect(await database().as("superuser", null, "select 1 from events where dispatched_at is null")).toEqual([]);
});

test("two workers at once tell each event once, and each job runs once", async () => {
  const work = noting();
  await happen(...Array.from({ length: 50 }, (_, index) => index));
  await Promise.all([runJobs(database(), work), runJobs(database(), work), runJobs(database(), work)]);
  await runJobs(database(), work);
  expect([...work.seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
});

test("a change that was rolled back asks for nothing", async () => {
  const work = noting();
  const failing = database().withActor(testSurroundings(), person.actor, async (ctx) => {
    recordEvent(ctx, "session.started", { userId: person.id }, { n: 1 });
    await ctx.em.flush();
    throw new Error("changed their mind");
  });
  await expect(failing).rejects.toThrow("changed their mind");
  await runJobs(database(), work);
  expect(work.seen).toEqual([]);
});

test("a job that fails is tried again later, each time as the same piece of work, and then kept with its reason", async () => {
  const attempts: [string, number, boolean][] = [];
  const work = noting(({ id, attempt, isLast }) => {
    attempts.push([id, attempt, isLast]);
    throw new Error("nobody answers");
  });
  await happen(1);
  await runJobs(database(), work);
  expect(await jobRows()).toEqual([{ state: "retry", tries: 0, reason: "nobody answers" }]);
  await runJobs(database(), work);
  expect(attempts).toHaveLength(1);
  for (let again = 0; again < 3; again++) {
    await makeDue();
    await runJobs(database(), work);
  }
  expect(attempts.map(([, attempt, isLast]) => [attempt, isLast])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(new Set(attempts.map(([id]) => id)).size).toBe(1);
  expect(await jobRows()).toEqual([{ state: "failed", tries: 2, reason: "nobody answers" }]);
});

test("a job that gives up, or whose data nobody can read, is not tried again", async () => {
  const work = noting(() => {
    throw new JobGivesUp("the address does not exist");
  });
  await happen(1, "no number");
  await runJobs(database(), work);
  await makeDue();
  await runJobs(database(), work);
  expect(work.seen).toEqual([1]);
  expect(await jobRows()).toEqual([
    { state: "failed", tries: 0, reason: expect.stringMatching(/cannot be read/) },
    { state: "failed", tries: 0, reason: "the address does not exist" },
  ]);
});

test("a job that gave up has all its attempts again when somebody tries it again", async () => {
  const attempts: [number, boolean][] = [];
  const work = noting(({ attempt, isLast }) => {
    attempts.push([attempt, isLast]);
    throw attempts.length === 1 ? new JobGivesUp("the address does not exist") : new Error("nobody answers");
  });
  await happen(1);
  await runJobs(database(), work);
  const [failed] = await database().as("superuser", null, "select id from pgboss.job");
  const admin = await buildPerson(database(), { role: "ADMIN" });
  await database().withActor(testSurroundings(), admin.actor, ({ em }) =>
    em.execute("select auth.retry_job(?)", [failed?.["id"]]),
  );
  await runJobs(database(), work);
  expect(attempts).toEqual([
    [1, false],
    [1, false],
  ]);
  expect(await jobRows()).toEqual([{ state: "retry", tries: 0, reason: "nobody answers" }]);
});

test("a process that stops hands back what it has not finished, without counting it as an attempt", async () => {
  const begun = Promise.withResolvers<void>();
  const work = noting(async ({ attempt, signal }) => {
    if (attempt > 1) throw new Error("this is another attempt");
    if (signal.aborted || work.seen.length > 1) return;
    begun.resolve();
    await new Promise(() => undefined);
  });
  await happen(1);
  const runner = await openJobRunner({ database: database(), ...work, name: "stops" });
  await runner.pass();
  await begun.promise;
  await runner.stop(0);
  expect(await jobRows()).toEqual([{ state: "retry", tries: 0, reason: null }]);
  await runJobs(database(), work);
  expect(await jobRows()).toEqual([{ state: "completed", tries: 0, reason: null }]);
});

test("what a process that died was doing is taken back once its beats stay away, and begins again", async () => {
  const begun = Promise.withResolvers<void>();
  const work = noting(async ({ attempt }) => {
    if (attempt > 1) return;
    begun.resolve();
    await new Promise(() => undefined);
  });
  await happen(1);
  const dead = await openJobRunner({ database: database(), ...work, name: "dies" });
  await dead.pass();
  await begun.promise;
  const alive = await openJobRunner({ database: database(), ...work, name: "lives" });
  await database().as("superuser", null, "update pgboss.job set heartbeat_on = now() - interval '2 minutes'");
  await alive.beat();
  await makeDue();
  await alive.pass();
  await alive.settled();
  expect(work.seen).toEqual([1, 1]);
  expect(await jobRows()).toMatchObject([{ state: "completed", tries: 1 }]);
  // The one that was thought dead comes back too late to change what became of it.
  await dead.stop(0);
  await alive.stop(0);
  expect(await jobRows()).toMatchObject([{ state: "completed", tries: 1 }]);
});

test("what is due by itself runs once for each due time, however many processes look", async () => {
  const clock = createMovableClock();
  const surroundings = () => ({ ...testSurroundings(), clock });
  const ran: Date[] = [];
  const job: Job = {
    ...noting().jobs[0],
    name: "by-itself",
    attempts: 1,
    pauseSeconds: 1,
    expireSeconds: 60,
    data: z.object({}),
    schedule: "0 * * * *",
    run: async () => void ran.push(clock.now()),
  };
  const look = () => runJobs(database(), { jobs: [job], surroundings });
  await Promise.all([look(), look()]);
  expect(ran).toHaveLength(1);
  const runner = await openJobRunner({
    database: database(),
    jobs: [job],
    surroundings,
    reactions: noting().reactions,
    name: "x",
  });
  clock.advance(59 * 60_000);
  await runner.pass();
  await runner.settled();
  expect(ran).toHaveLength(1);
  expect(await runner.dueInSeconds()).toBe(60);
  clock.advance(60_000);
  await runner.pass();
  await runner.settled();
  expect(ran).toHaveLength(2);
  await runner.stop(0);
});

test("a worker says that it lives, and is gone when it stopped", async () => {
  const names = () => database().as("superuser", null, "select name from workers where name = 'seen'");
  const runner = await openJobRunner({ database: database(), ...noting(), name: "seen" });
  expect(await names()).toHaveLength(1);
  await runner.stop(0);
  expect(await names()).toEqual([]);
});

test("jobs reach what they are about and nothing else", async () => {
  const reach = (text: string) => database().withJobs(testSurroundings(), ({ em }) => em.execute(text));
  await expect(reach("select current_user as me")).resolves.toEqual([{ me: "boardwalk_jobs" }]);
  await expect(reach("select id from auth.users")).rejects.toThrow(/permission denied/);
  await expect(reach("select * from user_sessions")).rejects.toThrow(/permission denied/);
});
