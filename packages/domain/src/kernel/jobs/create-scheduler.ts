import { createHash } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Job } from "./job.ts";
import type { JobQueue } from "./job-queue.ts";
import type { JobRequest } from "./reaction.ts";

/** What came due while nobody ran is made up for when it is this young. Shorter than finished jobs are kept. */
const CATCH_UP_MILLISECONDS = 24 * 3600 * 1000;

interface DueJobs {
  readonly jobs: readonly Job[];
  readonly clock: Clock;
  readonly dueAfter: JobQueue["dueAfter"];
  /** In a transaction of its own. */
  put(requests: readonly (JobRequest & { readonly id: string })[]): Promise<void>;
}

/** Files what is due by itself. Many processes may do so at once: a due time has one id, and an id is filed once. */
export function createScheduler({ jobs, clock, dueAfter, put }: DueJobs): {
  file(): Promise<number>;
  nextDue(): Date | null;
} {
  const now = () => clock.now();
  const catchUpFrom = new Date(now().getTime() - CATCH_UP_MILLISECONDS);
  const next = new Map<Job, Date>();
  for (const job of jobs) {
    const due = job.schedule === undefined ? null : dueAfter(job.schedule, catchUpFrom);
    if (due) next.set(job, due);
  }

  return {
    async file() {
      const requests: (JobRequest & { id: string })[] = [];
      const moved: [Job, Date | null][] = [];
      for (const [job, due] of next) {
        let last: Date | null = null;
        let coming: Date | null = due;
        while (coming && coming <= now()) {
          last = coming;
          coming = dueAfter(job.schedule ?? "", coming);
        }
        if (!last) continue;
        moved.push([job, coming]);
        requests.push({ job: job.name, id: idOf(job.name, last), data: {} });
      }
      if (requests.length > 0) await put(requests);
      // Only now: what could not be filed, because the database was away, is still due at the next pass.
      for (const [job, coming] of moved) {
        if (coming) next.set(job, coming);
        else next.delete(job);
      }
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
