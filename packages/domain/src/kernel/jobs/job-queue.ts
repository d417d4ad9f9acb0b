import type { Ctx } from "../context.ts";
import type { Job } from "./job.ts";
import type { JobRequest } from "./reaction.ts";

/** One attempt at a piece of work, which nobody else has while its beats come. */
export interface TakenJob {
  readonly id: string;
  readonly data: unknown;
  /** 1 at the first attempt. */
  readonly attempt: number;
  readonly isLast: boolean;
}

/** What pg-boss is to us: it keeps jobs, hands each out once, and counts attempts. */
export interface JobQueue {
  /** Within the transaction of whoever asks. A request with an id that is known already is passed over. */
  put(ctx: Ctx, requests: readonly (JobRequest & { readonly id?: string })[]): Promise<void>;
  take(job: Job, atMost: number): Promise<TakenJob[]>;
  complete(job: Job, taken: TakenJob): Promise<void>;
  /** Tries again later, or files it among what failed when this attempt was the last. */
  fail(job: Job, taken: TakenJob, reason: string, options: { forGood: boolean }): Promise<void>;
  /** Hands an attempt back as if it had not begun, at once for a process that stops, else for later. */
  handBack(job: Job, taken: TakenJob, afterSeconds?: number): Promise<void>;
  /** Says that these are still at work. */
  touch(job: Job, taken: readonly TakenJob[]): Promise<void>;
  /** When a cron expression comes due, strictly after a moment. */
  dueAfter(schedule: string, moment: Date): Date | null;
  close(): Promise<void>;
}
