import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { useSayOnce } from "../../../use-say-once.ts";
import { FailedJobs } from "./failed-jobs.tsx";
import type { loadJobs } from "./load-jobs.ts";
import { QueueTable } from "./queue-table.tsx";
import { WorkerList } from "./worker-list.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadJobs as loader } from "./load-jobs.ts";
export { settleJobs as action } from "./settle-jobs.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Jobs"));

export default function Jobs() {
  const { lead, queues, failed, workers, queue, asking, did } = useLoaderData<typeof loadJobs>();
  useSayOnce("did", "job");
  const isWorked = workers.some((worker) => worker.isAlive);
  return (
    <>
      <PageHead title="Jobs" lead={lead} />
      {!isWorked && (
        <Note tone="danger">
          No worker is running, so nothing is done in the background: no mail is sent, nothing is cleaned up. Start a
          process with ROLE=worker or ROLE=all; what waits is not lost.
        </Note>
      )}
      <div role="status">{did && <Note tone="action">{did}</Note>}</div>
      <QueueTable queues={queues} />
      <FailedJobs failed={failed} queue={queue} asking={asking} />
      <WorkerList workers={workers} />
    </>
  );
}

export { FailurePart as ErrorBoundary };
