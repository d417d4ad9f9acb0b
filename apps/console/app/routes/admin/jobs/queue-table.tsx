import { Moment } from "@boardwalk/doors/frame";
import { SectionHead, Table } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import type { QueueInWords } from "./load-jobs.ts";

const COLUMNS = [
  { key: "work", label: "Work" },
  { key: "waiting", label: "Waiting", numeric: true },
  { key: "later", label: "Later", numeric: true },
  { key: "active", label: "Now", numeric: true },
  { key: "failed", label: "Failed", numeric: true },
  { key: "done", label: "Done in 24 h", numeric: true },
  { key: "last", label: "Last done" },
] as const;

export function QueueTable({ queues }: { queues: readonly QueueInWords[] }) {
  const rows = queues.map((queue) => ({
    id: queue.name,
    cells: {
      work: (
        <span className="lines">
          {queue.says}
          {queue.waitingSince && (
            <span className="hint">
              The first waits since <Moment when={queue.waitingSince} />
            </span>
          )}
        </span>
      ),
      waiting: queue.waiting,
      later: queue.later,
      active: queue.active,
      failed: queue.hasFailed ? (
        <Link to={paths.adminJobs({ queue: queue.name })} aria-label={`${queue.failed} failed: ${queue.says}`}>
          {queue.failed}
        </Link>
      ) : (
        queue.failed
      ),
      done: queue.done,
      last: queue.lastDone ? <Moment when={queue.lastDone} /> : <span className="hint">not lately</span>,
    },
  }));
  return (
    <section aria-labelledby="queues-head">
      <SectionHead id="queues-head" title="All work" />
      <Table caption="Background work by kind" columns={COLUMNS} rows={rows} />
    </section>
  );
}
