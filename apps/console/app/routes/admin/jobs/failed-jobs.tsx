import { Moment } from "@boardwalk/doors/frame";
import { Item, ItemList, Pages, SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { OctagonAlert } from "lucide-react";
import { paths } from "../../../paths.ts";
import type { FailedJobInWords, JobsLoaded } from "./load-jobs.ts";
import { SettleJob } from "./settle-job.tsx";

type FailedJobsProps = Pick<JobsLoaded, "failed" | "queue" | "asking">;

/** What failed for good, with its reason and what can be done about it. It is not there when nothing did. */
export function FailedJobs({ failed: { jobs, page, pages, total }, queue, asking }: FailedJobsProps) {
  if (total === 0 && queue === null) return null;
  return (
    <section aria-labelledby="failed-head">
      <SectionHead
        id="failed-head"
        title={queue === null ? "Failed" : `Failed: ${queue.says}`}
        action={queue !== null && <Link to={paths.adminJobs()}>Show all that failed</Link>}
      />
      {total === 0 ? (
        <p className="hint">Nothing of this kind failed, or all of it is settled.</p>
      ) : (
        <ItemList aria-labelledby="failed-head">
          {jobs.map((job) => (
            <Item
              key={job.id}
              icon={OctagonAlert}
              name={job.says}
              note={job.reason}
              meta={<Tries job={job} />}
              action={
                <SettleJob
                  id={job.id}
                  says={job.says}
                  isAsking={asking === job.id}
                  here={{ queue: queue?.name ?? null, page }}
                />
              }
            />
          ))}
        </ItemList>
      )}
      {pages > 1 && (
        <Pages page={page} pages={pages} href={(to) => paths.adminJobs({ queue: queue?.name ?? null, page: to })} />
      )}
    </section>
  );
}

function Tries({ job: { attempts, asked, failed } }: { job: FailedJobInWords }) {
  return (
    <>
      Begun <Moment when={asked} />, {attempts === 1 ? "tried once" : `tried ${attempts} times`}, given up{" "}
      <Moment when={failed} />
    </>
  );
}
