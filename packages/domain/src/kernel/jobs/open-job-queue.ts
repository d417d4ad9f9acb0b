import { isDeepStrictEqual } from "node:util";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import { type Db, type JobWithMetadata, PgBoss } from "pg-boss";
import type { Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";
import type { Job } from "./job.ts";
import type { JobQueue } from "./job-queue.ts";

/** A process that died is noticed when its beats stay away this long. */
const HEARTBEAT_SECONDS = 60;
const YEAR_SECONDS = 365 * 24 * 3600;

/** pg-boss without its own timers, workers and clocks: who does work asks for it. */
export async function openJobQueue(
  database: Database,
  surroundings: Surroundings,
  jobs: readonly Job[],
): Promise<JobQueue> {
  const names = new Set(jobs.map((job) => job.name));
  const link = await database.jobsLink();
  const boss = new PgBoss({
    db: { executeSql: (text, values) => link.query(text, values) },
    backend: database.kind === "embedded" ? "pglite" : "postgres",
    schema: "pgboss",
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    monitorVacuum: false,
    queueCacheIntervalSeconds: 3600,
  });
  boss.on("error", (error) => surroundings.log.error({ error }, "the job queue failed"));
  // Before it starts: what it knows of its queues it reads then, and inside a transaction it could not.
  await prepareQueues(boss, jobs);
  await boss.start();

  return {
    async put(ctx, requests) {
      for (const name of new Set(requests.map((request) => request.job))) {
        if (!names.has(name)) throw new Error(`There is no job called ${name}.`);
        const asked = requests.filter((request) => request.job === name);
        await boss.insert(
          name,
          asked.map(({ id, data, startAfter }) => ({ data, ...(id && { id }), ...(startAfter && { startAfter }) })),
          { db: within(ctx.em) },
        );
      }
    },
    async take(job, atMost) {
      const fetched: JobWithMetadata<unknown>[] = await boss.fetch<unknown>(job.name, {
        batchSize: atMost,
        includeMetadata: true,
      });
      return fetched.map(({ id, data, retryCount, retryLimit }) => ({
        id,
        data,
        attempt: retryCount + 1,
        isLast: retryCount >= retryLimit,
      }));
    },
    async complete(job, taken) {
      await boss.complete(job.name, attemptOf(taken));
    },
    async fail(job, taken, reason, { forGood }) {
      await database.withJobs(surroundings, async ({ em }) => {
        const limit = (retries: string) =>
          em.execute(`update pgboss.job set retry_limit = ${retries} where name = ? and id = ?`, [job.name, taken.id]);
        if (forGood) await limit("retry_count");
        await boss.fail(job.name, attemptOf(taken), { message: reason }, { db: within(em) });
        // Whoever tries it again by hand gives it all its attempts.
        if (forGood) await limit(String(job.attempts - 1));
      });
    },
    async handBack(job, taken, afterSeconds = 0) {
      await link.query(
        "update pgboss.job set state = 'retry', started_on = null, start_after = now() + $4 * interval '1 second' where name = $1 and id = $2 and state = 'active' and retry_count = $3",
        [job.name, taken.id, taken.attempt - 1, afterSeconds],
      );
    },
    async touch(job, taken) {
      await boss.touch(job.name, taken.map(attemptOf));
    },
    dueAfter: (schedule, moment) => boss.previewSchedule(schedule, { from: moment, count: 1 })[0] ?? null,
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

async function prepareQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const queues = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const job of jobs) {
    const options = {
      retryLimit: job.attempts - 1,
      retryDelay: job.pauseSeconds,
      retryBackoff: true,
      expireInSeconds: job.expireSeconds,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      // Work that waits is never forgotten because nobody came for it in time.
      retentionSeconds: YEAR_SECONDS,
    };
    const queue = queues.get(job.name);
    if (queue && isDeepStrictEqual({ ...queue, ...options }, { ...queue })) continue;
    if (queue) await boss.updateQueue(job.name, options);
    else await boss.createQueue(job.name, options);
  }
}

// Counted from 0 by pg-boss. With it, an attempt that lost its claim cannot settle the one that came after.
const attemptOf = ({ id, attempt }: { id: string; attempt: number }) => ({ id, retryCount: attempt - 1 });

/** pg-boss inside the transaction that is open here. */
function within(em: SqlEntityManager): Db {
  const kysely = em.getKysely();
  return {
    async executeSql(text, values = []) {
      const { rows } = await kysely.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
  };
}
