import { expect, test } from "vitest";
import { createDiskFileStore } from "./files/index.ts";
import { createJobs } from "./jobs.ts";
import { newId } from "./kernel/index.ts";
import { buildPerson, createMovableClock, runJobs, testSurroundings, useTestDatabase } from "./testing/index.ts";

const database = useTestDatabase();
const jobs = createJobs({ mailTransport: null, files: createDiskFileStore("/nowhere") });
const surroundings = () => ({ ...testSurroundings(), clock: createMovableClock() });

test("what runs by itself forgets ended sessions and events that were told long ago, and nothing else", async () => {
  const person = await buildPerson(database());
  const session = (ended: string) =>
    database().as(
      "superuser",
      null,
      `insert into user_sessions (user_id, session_token_hash, expires_at, absolute_expires_at) values ($1, $2, ${ended}, ${ended})`,
      [person.id, newId()],
    );
  await session("now() - interval '8 days'");
  await session("now() - interval '6 days'");
  await database().as(
    "superuser",
    null,
    "insert into events (type, dispatched_at) values ('long-ago', now() - interval '31 days'), ('lately', now()), ('never', null)",
  );
  await runJobs(database(), { jobs, surroundings });
  expect(await database().as("superuser", null, "select type from events order by type")).toEqual([
    { type: "lately" },
    { type: "never" },
  ]);
  expect(await database().as("superuser", null, "select 1 from user_sessions")).toHaveLength(1);
  expect(await database().as("superuser", null, "select name, state::text from pgboss.job order by name")).toEqual(
    jobs
      .filter((job) => job.schedule !== undefined)
      .map((job) => ({ name: job.name, state: "completed" }))
      .sort((one, other) => one.name.localeCompare(other.name)),
  );
});

test("every job has a name of its own that a queue may have", () => {
  const names = jobs.map((job) => job.name);
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
