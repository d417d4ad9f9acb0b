import { type Ctx, requireAdministrator } from "../kernel/index.ts";
import { FailedJobsInput } from "./failed-jobs.input.ts";

export interface FailedJobView {
  readonly id: string;
  readonly queue: string;
  readonly reason: string;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly failedAt: Date;
}

export interface FailedJobsPage {
  readonly jobs: FailedJobView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 10;

interface Row {
  readonly id: string;
  readonly queue: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly createdAt: number;
  readonly failedAt: number;
  readonly total: number;
}

/** What failed for good and waits for somebody, the newest first. A page past the end is the last one. */
export async function listFailedJobs(ctx: Ctx, raw: FailedJobsInput): Promise<FailedJobsPage> {
  requireAdministrator(ctx);
  const { queue, page: asked } = FailedJobsInput.parse(raw);
  const read = (page: number) =>
    ctx.em.execute<Row[]>(
      `select id, name as queue, reason ->> 'message' as reason, attempts, total,
         extract(epoch from created_at)::float8 * 1000 as "createdAt",
         extract(epoch from failed_at)::float8 * 1000 as "failedAt"
       from auth.failed_jobs(?, ?, ?)`,
      [queue ?? null, PAGE_SIZE, page],
    );
  let page = asked;
  let rows = await read(page);
  if (rows.length === 0 && page > 1) {
    const [first] = await read(1);
    page = Math.max(1, Math.ceil((first?.total ?? 0) / PAGE_SIZE));
    rows = await read(page);
  }
  const total = rows[0]?.total ?? 0;
  return { jobs: rows.map(present), page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
}

function present({ id, queue, reason, attempts, createdAt, failedAt }: Row): FailedJobView {
  return {
    id,
    queue,
    reason: reason ?? "It gave no reason.",
    attempts,
    createdAt: new Date(createdAt),
    failedAt: new Date(failedAt),
  };
}
