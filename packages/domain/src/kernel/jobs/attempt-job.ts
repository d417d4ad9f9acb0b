import type { Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";
import type { Job } from "./job.ts";
import { JobGivesUp } from "./job-gives-up.ts";
import { JobPutOff } from "./job-put-off.ts";
import type { JobQueue, TakenJob } from "./job-queue.ts";

const LONGEST_REASON = 1000;

interface Around {
  readonly database: Database;
  readonly surroundings: Surroundings;
  /** Aborted when the process has no more time. */
  readonly stopping: AbortSignal;
}

/** One attempt, and what became of it. */
export async function attemptJob(queue: JobQueue, job: Job, taken: TakenJob, around: Around): Promise<void> {
  const { database, surroundings, stopping } = around;
  const expiry = AbortSignal.timeout(job.expireSeconds * 1000);
  const signal = AbortSignal.any([stopping, expiry]);
  const about = { job: job.name, id: taken.id, attempt: taken.attempt };
  try {
    const data = readData(job, taken);
    const { id, attempt, isLast } = taken;
    await untilAborted(job.run({ database, surroundings, id, attempt, isLast, signal }, data), signal);
    await queue.complete(job, taken);
  } catch (error) {
    if (stopping.aborted) return queue.handBack(job, taken);
    if (error instanceof JobPutOff) return queue.handBack(job, taken, error.seconds);
    const reason = expiry.aborted
      ? `It took longer than the ${job.expireSeconds} seconds that it may.`
      : wordsOf(error);
    const forGood = error instanceof JobGivesUp;
    if (forGood || taken.isLast) surroundings.log.error({ ...about, error }, "a job failed for good");
    else surroundings.log.warn({ ...about, error }, "a job failed and is tried again");
    await queue.fail(job, taken, reason, { forGood });
  }
}

function readData(job: Job, taken: TakenJob): object {
  const read = job.data.safeParse(taken.data);
  if (read.success) return read.data;
  throw new JobGivesUp(`Its data cannot be read: ${read.error.issues.map((issue) => issue.message).join("; ")}.`);
}

/** A job that does not listen to its signal is left behind, not waited for. */
async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(new Error("It was told to stop."));
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort, { once: true });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : String(error);
  return words.slice(0, LONGEST_REASON);
}
