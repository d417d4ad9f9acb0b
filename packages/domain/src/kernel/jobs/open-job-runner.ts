import type { Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";
import { newId } from "../ids.ts";
import { attemptJob } from "./attempt-job.ts";
import { createScheduler } from "./create-scheduler.ts";
import { dispatchEvents } from "./dispatch-events.ts";
import type { Job } from "./job.ts";
import type { TakenJob } from "./job-queue.ts";
import { openJobQueue } from "./open-job-queue.ts";
import type { Reactions } from "./reaction.ts";
import { takeBackAll, tidyJobs } from "./tidy-jobs.ts";

const AT_ONCE = 2;

export interface JobRunnerOptions {
  readonly database: Database;
  readonly surroundings: () => Surroundings;
  readonly jobs: readonly Job[];
  readonly reactions: Reactions;
  /** What the process is called among the workers. */
  readonly name: string;
  /** No other process does background work on this database, so what is under way was left by one that ended. */
  readonly isAlone?: boolean;
  /** Called when it is worth passing again at once. */
  readonly wake?: () => void;
}

/** Does background work when it is asked to; it has no timer of its own. */
export interface JobRunner {
  /** Dispatches events, files what is due, begins what is ready. Gives how much there was; 0 means nothing to do now. */
  pass(): Promise<number>;
  /** How long until something comes due by itself, as far as is known now. */
  dueInSeconds(): Promise<number | null>;
  /** Tells that this process lives and what it works on, and takes back what others left behind. */
  beat(): Promise<void>;
  readonly running: number;
  /** When nothing runs any more. */
  settled(): Promise<void>;
  /** Takes nothing new, lets what runs finish within the time, and hands back what does not. */
  stop(withinMilliseconds: number): Promise<void>;
}

interface Running {
  readonly job: Job;
  readonly taken: TakenJob;
  readonly ended: Promise<void>;
}

export async function openJobRunner(options: JobRunnerOptions): Promise<JobRunner> {
  const { database, jobs, reactions, name, wake = () => undefined } = options;
  const own = options.surroundings();
  const link = await database.jobsLink();
  if (options.isAlone) await takeBackAll(link);
  const queue = await openJobQueue(database, own, jobs);
  const scheduler = createScheduler({
    jobs,
    clock: own.clock,
    dueAfter: queue.dueAfter,
    put: (requests) => database.withJobs(own, (ctx) => queue.put(ctx, requests)),
  });
  const running = new Set<Running>();
  const stopping = new AbortController();
  const workerId = newId();
  let stopped = false;

  const begin = (job: Job, taken: TakenJob) => {
    const work = { database, surroundings: options.surroundings(), stopping: stopping.signal };
    const ended = attemptJob(queue, job, taken, work)
      .catch((error: unknown) => own.log.error({ error, job: job.name }, "what became of a job could not be noted"))
      .finally(() => {
        running.delete(entry);
        wake();
      });
    const entry = { job, taken, ended };
    running.add(entry);
  };

  const settled = async () => {
    while (running.size > 0) await Promise.all([...running].map((entry) => entry.ended));
  };

  const tell = () =>
    link.query(
      "insert into public.workers (id, name, running) values ($1, $2, $3) on conflict (id) do update set running = excluded.running, last_seen_at = now()",
      [workerId, name.slice(0, 255), running.size],
    );
  await tell();

  return {
    async pass() {
      if (stopped) return 0;
      let done = await dispatchEvents(database, own, queue, reactions);
      done += await scheduler.file();
      for (const job of jobs) {
        if (stopped) return done;
        const free = (job.atOnce ?? AT_ONCE) - [...running].filter((entry) => entry.job === job).length;
        if (free <= 0) continue;
        const taken = await queue.take(job, free);
        for (const one of taken) begin(job, one);
        done += taken.length;
      }
      return done;
    },
    async dueInSeconds() {
      const { rows } = await link.query(
        "select extract(epoch from min(start_after) - now())::float8 as seconds from pgboss.job where state < 'active' and start_after > now()",
      );
      const seconds = rows[0]?.["seconds"];
      const due = scheduler.nextDue();
      const candidates = typeof seconds === "number" ? [seconds] : [];
      if (due) candidates.push((due.getTime() - own.clock.now().getTime()) / 1000);
      return candidates.length > 0 ? Math.max(0, Math.min(...candidates)) : null;
    },
    async beat() {
      await tell();
      for (const job of jobs) {
        const taken = [...running].filter((entry) => entry.job === job).map((entry) => entry.taken);
        if (taken.length > 0) await queue.touch(job, taken);
      }
      await tidyJobs(link);
    },
    get running() {
      return running.size;
    },
    settled,
    async stop(withinMilliseconds) {
      stopped = true;
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, withinMilliseconds);
      await Promise.race([settled(), late]);
      clearTimeout(timer);
      // Whatever still runs is handed back, each by its own attempt.
      stopping.abort();
      await settled();
      await link.query("delete from public.workers where id = $1", [workerId]);
      await queue.close();
    },
  };
}
