import { createHash } from "node:crypto";
import type { Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";
import type { Job } from "./job.ts";
import type { JobQueue } from "./job-queue.ts";
import type { JobRequest } from "./reaction.ts";

/** What came due while nobody ran is made up for when it is this young. Shorter than finished jobs are kept. */
const CATCH_UP_MILLISECONDS = 24 * 3600 * 1000;

/** Files what is due by itself. Many processes may do so at once: a due time has one id, and an id is filed once. */
export function createScheduler(
  database: Database,
  surroundings: Surroundings,
  queue: JobQueue,
  jobs: readonly Job[],
): { file(): Promise<number>; nextDue(): Date | null } {
  const now = () => surroundings.clock.now();
  const catchUpFrom = new Date(now().getTime() - CATCH_UP_MILLISECONDS);
  const next = new Map<Job, Date>();
  for (const job of jobs) {
    const due = job.schedule === undefined ? null : queue.dueAfter(job.schedule, catchUpFrom);
    if (due) next.set(job, due);
  }

  return {
    async file() {
      const requests: (JobRequest & { id: string })[] = [];
      for (const [job, due] of next) {
        let last: Date | null = null;
        let coming: Date | null = due;
        while (coming && coming <= now()) {
          last = coming;
          coming = queue.dueAfter(job.schedule ?? "", coming);
        }
        if (!last) continue;
        if (coming) next.set(job, coming);
        else next.delete(job);
        requests.push({ job: job.name, id: idOf(job.name, last), data: {} });
      }
      if (requests.length > 0) await database.withJobs(surroundings, (ctx) => queue.put(ctx, requests));
      return requests.length;
    },
    nextDue: () => [...next.values()].sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
  };
}

/** The same for everybody, so that the database keeps one of them. */
function idOf(name: string, due: Date): string {
  const hash = createHash("sha256").update(`${name} ${due.toISOString()}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
