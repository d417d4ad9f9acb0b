import { Moment } from "@boardwalk/doors/frame";
import { Empty, SectionHead, State, Table } from "@boardwalk/ui";
import type { WorkerInWords } from "./load-jobs.ts";

const COLUMNS = [
  { key: "name", label: "Machine and process" },
  { key: "state", label: "State" },
  { key: "running", label: "Jobs now", numeric: true },
  { key: "since", label: "Started" },
] as const;

/** The processes that do the work. */
export function WorkerList({ workers }: { workers: readonly WorkerInWords[] }) {
  return (
    <section aria-labelledby="workers-head">
      <SectionHead id="workers-head" title="Workers" />
      {workers.length === 0 ? (
        <Empty title="No worker has been heard of" level={3}>
          Each process with ROLE=worker or ROLE=all says every half minute that it lives, and stands here.
        </Empty>
      ) : (
        <Table
          caption="Processes that do background work"
          columns={COLUMNS}
          rows={workers.map((worker) => ({
            id: worker.id,
            cells: {
              name: <span className="num">{worker.name}</span>,
              state: worker.isAlive ? (
                <State tone="live">At work</State>
              ) : (
                <span className="lines">
                  <State tone="error">Silent</State>
                  <span className="hint">
                    Last heard of <Moment when={worker.lastSeen} />
                  </span>
                </span>
              ),
              running: worker.running,
              since: <Moment when={worker.started} />,
            },
          }))}
        />
      )}
    </section>
  );
}
