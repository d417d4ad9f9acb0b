import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import { reactions as ours } from "../../reactions.ts";
import { createTestDatabase, testEngine, testSurroundings } from "../../testing/index.ts";
import { connectDatabase, type Database } from "../database/connect-database.ts";
import { countingJob } from "./fixtures/counting-job.ts";
import { openJobRunner } from "./open-job-runner.ts";

const PROGRAM = fileURLToPath(new URL("./fixtures/work-until-killed.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "boardwalk-worker-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a worker in a process of its own do jobs, and kills it without a chance to tidy up once it says this number. */
async function workAndKill(kind: string, where: string, at: number): Promise<number[]> {
  const child = spawn(process.execPath, [PROGRAM, kind, where, String(at)], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  const said: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(Number(line));
    if (said.at(-1) === at) child.kill("SIGKILL");
  }
  await gone;
  return said;
}

async function happen(database: Database, count: number): Promise<void> {
  await database.sql(
    `insert into events (type, payload) select 'session.started', jsonb_build_object('n', n) from generate_series(1, ${count}) n`,
    { write: true },
  );
}

test("a worker killed between what a job does and the note of it loses nothing, and nothing counts twice", async () => {
  const postgres = testEngine().kind === "postgres" ? await createTestDatabase() : null;
  const settings = postgres?.settings ?? ({ kind: "embedded", folder } as const);
  const before = await connectDatabase(settings, entities);
  await before.migrate();
  await happen(before, 20);
  await before.close();

  const said = await workAndKill(settings.kind, settings.kind === "embedded" ? folder : settings.url, 7);
  expect(said).toContain(7);

  const database = await connectDatabase(settings, entities);
  try {
    const again: number[] = [];
    const runner = await openJobRunner({
      database,
      jobs: [countingJob(async (n) => void again.push(n))],
      reactions: { ...ours, "session.started": [({ payload }) => ({ job: "count", data: payload })] },
      surroundings: () => testSurroundings(),
      name: "goes on",
      isAlone: settings.kind === "embedded",
    });
    // On a server others may be alive, so the dead one is known by the beats that stay away.
    if (postgres) {
      await database.sql("update pgboss.job set heartbeat_on = now() - interval '2 minutes' where state = 'active'", {
        write: true,
      });
      await runner.beat();
    }
    while ((await runner.pass()) > 0) await runner.settled();
    await runner.stop(0);

    expect(again).toContain(7);
    expect([...said.slice(0, -1), ...again].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    const { rows } = await database.sql(
      `select (select count(*)::int from events where type = 'counted') as counted,
         (select count(*)::int from events where type = 'session.started' and dispatched_at is null) as untold,
         (select count(*)::int from pgboss.job where state = 'completed') as done,
         (select count(*)::int from pgboss.job where state <> 'completed') as left_over`,
      { write: false },
    );
    expect(rows).toEqual([{ counted: 20, untold: 0, done: 20, left_over: 0 }]);
  } finally {
    await database.close();
    await postgres?.close();
  }
});
