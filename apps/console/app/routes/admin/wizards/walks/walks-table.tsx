import { Moment } from "@boardwalk/doors/frame";
import { SkeletonRows, State, Table } from "@boardwalk/ui";
import { paths } from "../../../../paths.ts";
import { useListWaits } from "../../../../use-list-waits.ts";
import type { WalksLoaded } from "./load-walks.ts";
import type { ShownWalksFilter } from "./walks-filter-of.ts";

export function WalksTable({ wizard, walks, filter, page }: Pick<WalksLoaded, "wizard" | "walks" | "filter" | "page">) {
  const waits = useListWaits();
  const hasTotals = walks.some(({ total }) => total !== null);
  const columns = columnsOf(wizard.key, filter).filter(({ key }) => key !== "total" || hasTotals);
  if (waits) return <SkeletonRows caption="Walks, loading" columns={columns} rows={walks.length} lines={2} />;
  const rows = walks.map((walk) => ({
    id: walk.id,
    href: paths.wizardWalk(wizard.key, walk.id, { ...filter, page }),
    name: walk.name,
    cells: {
      name: (
        <span className="lines">
          <span className="clip">{walk.name}</span>
          <span className="hint clip">{walk.person.email ?? walk.person.name}</span>
        </span>
      ),
      state: <State tone={walk.state.tone}>{walk.state.says}</State>,
      step: walk.step ?? <span className="faint">–</span>,
      answered: walk.answered,
      total: walk.total ?? <span className="faint">–</span>,
      version: walk.version,
      started: <Moment when={walk.started} />,
      changed: <Moment when={walk.changed} />,
    },
  }));
  return <Table caption="Walks" columns={columns} rows={rows} />;
}

/** A head sorts by its column, and turns the order round where it is sorted by already. */
function columnsOf(wizard: string, filter: ShownWalksFilter) {
  const sort = (key: "name" | "started" | "changed", first: "ascending" | "descending") => {
    const [ascending, descending] = [key, `-${key}`];
    const direction =
      filter.sort === ascending ? "ascending" : filter.sort === descending ? "descending" : ("none" as const);
    const next = direction === "none" ? first : direction === "ascending" ? "descending" : "ascending";
    const href = paths.wizardWalks(wizard, { ...filter, sort: next === "ascending" ? ascending : descending });
    return { href, direction } as const;
  };
  return [
    { key: "name", label: "Walk", sort: sort("name", "ascending") },
    { key: "state", label: "State" },
    { key: "step", label: "Stands at" },
    { key: "answered", label: "Answered", numeric: true, onlyWide: true },
    { key: "total", label: "Total", numeric: true },
    { key: "version", label: "Version", numeric: true, onlyWide: true },
    { key: "started", label: "Started", sort: sort("started", "descending"), onlyWide: true },
    { key: "changed", label: "Last change", sort: sort("changed", "descending") },
  ] as const;
}
