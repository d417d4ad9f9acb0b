import { FailedJobsInput, listFailedJobs, listQueues, listWorkers } from "@boardwalk/domain/administration";
import { countInWords, handleAdministrator, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { nameInWords } from "../../../name-in-words.ts";
import { didInWords } from "./did-in-words.ts";
import { leadOf } from "./lead-of.ts";

export async function loadJobs(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const asked = new URL(request.url).searchParams;
    const { queue = null, page } = FailedJobsInput.parse(Object.fromEntries(asked));
    const here = hereOf(request, session, ctx.clock);
    const count = (counted: number) => countInWords(counted, here);
    const when = (at: Date | null) => (at === null ? null : whenInWords(at, here));
    // One after the other: they share the transaction's one connection.
    const queues = await listQueues(ctx);
    const failed = await listFailedJobs(ctx, { page, ...(queue !== null && { queue }) });
    const workers = await listWorkers(ctx);
    const named = queues.map((one) => ({ ...one, says: nameInWords(one.name) }));
    return {
      lead: leadOf(queues, here),
      queues: named.map(({ waitingSince, lastDoneAt, failed, ...one }) => ({
        name: one.name,
        says: one.says,
        hasFailed: failed > 0,
        waiting: count(one.waiting),
        later: count(one.later),
        active: count(one.active),
        failed: count(failed),
        done: count(one.doneToday),
        waitingSince: when(waitingSince),
        lastDone: when(lastDoneAt),
      })),
      failed: {
        ...failed,
        jobs: failed.jobs.map(({ failedAt, createdAt, ...one }) => ({
          ...one,
          says: nameInWords(one.queue),
          failed: whenInWords(failedAt, here),
          asked: whenInWords(createdAt, here),
        })),
      },
      workers: workers.map(({ startedAt, lastSeenAt, ...one }) => ({
        ...one,
        started: whenInWords(startedAt, here),
        lastSeen: whenInWords(lastSeenAt, here),
      })),
      queue: queue === null ? null : { name: queue, says: nameInWords(queue) },
      /** The job about whose end somebody is asked. */
      asking: asked.get("ask"),
      did: didInWords({ did: asked.get("did"), job: asked.get("job"), queues: named }),
    };
  });
}

export type JobsLoaded = Awaited<ReturnType<typeof loadJobs>>["data"];
export type QueueInWords = JobsLoaded["queues"][number];
export type FailedJobInWords = JobsLoaded["failed"]["jobs"][number];
export type WorkerInWords = JobsLoaded["workers"][number];
