import type { z } from "zod";
import type { Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";

/** What a job has at hand while it runs. It opens its own transactions by `database.withJobs`. */
export interface JobWork {
  readonly database: Database;
  readonly surroundings: Surroundings;
  /** Stays the same over all attempts of one piece of work. */
  readonly id: string;
  /** 1 at the first attempt. */
  readonly attempt: number;
  /** True at the last attempt: what fails now goes to the dead letters. */
  readonly isLast: boolean;
  /** Aborted when the process is told to stop, or when the job takes longer than it may. */
  readonly signal: AbortSignal;
}

/** One kind of background work. Another one is a file beside its context's verbs and a line in `jobs.ts`. */
export interface Job<Data extends object = object> {
  /** `deliver-mail`: what it does; its queue is called the same. */
  readonly name: string;
  readonly data: z.ZodType<Data>;
  readonly attempts: number;
  /** Doubles after each attempt, with jitter. */
  readonly pauseSeconds: number;
  readonly expireSeconds: number;
  /** How many of it may run at once in one process; 2 where nothing is said. */
  readonly atOnce?: number;
  /** When it runs by itself, as cron in UTC; then its data are {}. */
  readonly schedule?: string;
  /** May run twice for one piece of work, after a kill: what matters is guarded by a statement of its own. */
  run(work: JobWork, data: Data): Promise<void>;
}
