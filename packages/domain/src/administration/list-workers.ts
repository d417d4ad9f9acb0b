import { type Ctx, requireAdministrator } from "../kernel/index.ts";

export interface WorkerView {
  readonly id: string;
  /** The machine and the process. */
  readonly name: string;
  readonly running: number;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** Heard of lately. */
  readonly isAlive: boolean;
}

interface Row extends Omit<WorkerView, "startedAt" | "lastSeenAt"> {
  readonly startedAt: number;
  readonly lastSeenAt: number;
}

/** The processes that do background work, and those that went silent within the last day. */
export async function listWorkers(ctx: Ctx): Promise<WorkerView[]> {
  requireAdministrator(ctx);
  const rows = await ctx.em.execute<Row[]>(
    `select id, name, running, alive as "isAlive",
       extract(epoch from started_at)::float8 * 1000 as "startedAt",
       extract(epoch from last_seen_at)::float8 * 1000 as "lastSeenAt"
     from auth.job_workers()`,
  );
  return rows.map((row) => ({ ...row, startedAt: new Date(row.startedAt), lastSeenAt: new Date(row.lastSeenAt) }));
}
