import type { JobsLink } from "../database/connect-database.ts";

const LOST = "The process ended while it ran, or took longer than it may.";

// What is lost counts as an attempt, so that a job that kills its process does not do so for ever.
const takeBack = (which: string) => `update pgboss.job
  set state = case when retry_count < retry_limit then 'retry' else 'failed' end::pgboss.job_state,
    completed_on = case when retry_count < retry_limit then null else now() end,
    start_after = now() + retry_delay * interval '1 second',
    output = jsonb_build_object('message', $1::text)
  where state = 'active' and (${which})`;

/** Takes back what nobody works on any more, and forgets what is long done. */
export async function tidyJobs(link: JobsLink): Promise<void> {
  await link.query(
    takeBack(
      "heartbeat_on + heartbeat_seconds * interval '1 second' < now() or started_on + expire_seconds * interval '1 second' < now() - interval '30 seconds'",
    ),
    [LOST],
  );
  await link.query(
    "delete from pgboss.job where (state = 'completed' and completed_on < now() - interval '2 days') or (state in ('failed', 'cancelled') and completed_on < now() - interval '90 days')",
  );
  await link.query("delete from public.workers where last_seen_at < now() - interval '1 day'");
}

/** For a database that one process alone opens: whatever is under way there was left by one that ended. */
export async function takeBackAll(link: JobsLink): Promise<void> {
  await link.query(takeBack("true"), [LOST]);
  await link.query("delete from public.workers");
}
