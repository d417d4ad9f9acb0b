import { Conflict, type Ctx, NotFound, recordAudit, requireAdministrator } from "../kernel/index.ts";
import { JobIdInput } from "./job-id.input.ts";
import type { SettledJob } from "./settled-job.ts";

/** Begins it again with all its attempts, as the same piece of work. */
export async function retryJob(ctx: Ctx, raw: JobIdInput): Promise<SettledJob> {
  requireAdministrator(ctx);
  const input = JobIdInput.safeParse(raw);
  if (!input.success) throw new NotFound("There is no such job.");
  const { id } = input.data;
  const [row] = await ctx.em.execute<{ queue: string | null }[]>("select auth.retry_job(?) as queue", [id]);
  // Somebody else may have settled it a moment ago.
  if (!row?.queue) throw new Conflict("job", "There is no such job among those that failed.");
  recordAudit(ctx, { action: "job.retried", target: { type: "job", id }, after: { queue: row.queue } });
  return { queue: row.queue };
}
