import { type Ctx, requireAdministrator } from "../kernel/index.ts";

export interface QueueView {
  /** As its job is called: `deliver-mail`. */
  readonly name: string;
  readonly waiting: number;
  /** Not due before a time that was given, or being tried again after a pause. */
  readonly later: number;
  readonly active: number;
  readonly failed: number;
  readonly doneToday: number;
  readonly waitingSince: Date | null;
  readonly lastDoneAt: Date | null;
}

interface Row extends Omit<QueueView, "waitingSince" | "lastDoneAt"> {
  readonly waitingSince: number | null;
  readonly lastDoneAt: number | null;
}

export async function listQueues(ctx: Ctx): Promise<QueueView[]> {
  requireAdministrator(ctx);
  const rows = await ctx.em.execute<Row[]>(
    `select name, waiting, later, active, failed, done_today as "doneToday",
       extract(epoch from waiting_since)::float8 * 1000 as "waitingSince",
       extract(epoch from last_done_at)::float8 * 1000 as "lastDoneAt"
     from auth.job_queues()`,
  );
  return rows.map((row) => ({
    ...row,
    waitingSince: row.waitingSince === null ? null : new Date(row.waitingSince),
    lastDoneAt: row.lastDoneAt === null ? null : new Date(row.lastDoneAt),
  }));
}
