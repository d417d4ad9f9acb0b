import { Conflict, type Ctx, NotFound, recordAudit, requireAdministrator } from "../kernel/index.ts";
import { JobIdInput } from "./job-id.input.ts";
import type { SettledJob } from "./settled-job.ts";

/** For what nobody needs any more. What it was about stays as it is; only the work is forgotten. */
export async function discardJob(ctx: Ctx, raw: JobIdInput): Promise<SettledJob> {
  requireAdministrator(ctx);
  const input = JobIdInput.safeParse(raw);
  if (!input.success) throw new NotFound("There is no such job.");
  const { id } = input.data;
  const [row] = await ctx.em.execute<{ queue: string | null }[]>("select auth.discard_job(?) as queue", [id]);
  // Somebody else may have settled it a moment ago.
  if (!row?.queue) throw new Conflict("job", "There is no such job among those that failed.");
  recordAudit(ctx, { action: "job.discarded", target: { type: "job", id }, after: { queue: row.queue } });
  return { queue: row.queue };
}
