import { Table } from "../table/table.tsx";
import type { ChartData } from "./chart-series.ts";
import { writeCount } from "./write-count.ts";

export interface ChartTableProps {
  caption: string;
  data: ChartData;
  /** The head over the points' names: "Day". */
  head: string;
}

/** The same figures, each in its cell. Days begin with the newest. */
export function ChartTable({ caption, data, head }: ChartTableProps) {
  const { series, points, unit, before, unfinished, marks } = data;
  const [first] = series;
  const columns = [
    { key: "name", label: head },
    ...series.map(({ key, label }) => ({ key, label, numeric: true })),
    ...(first && before ? [{ key: "before", label: `${first.label}, ${before}`, numeric: true }] : []),
  ];
  const last = points.at(-1)?.id;
  const rows = points.map(({ id, name, values, before: earlier }) => ({
    id,
    cells: {
      ...Object.fromEntries(series.map(({ key }) => [key, writeCount(values[key] ?? 0, data)])),
      name: (
        <>
          {name}
          {[id === last && unfinished, marks?.[id]].filter(Boolean).map((note) => (
            <i key={String(note)} className="faint">
              {" "}
              {note}
            </i>
          ))}
        </>
      ),
      before: earlier === undefined ? undefined : writeCount(earlier, data),
    },
  }));
  const sum = (count: (point: (typeof points)[number]) => number) =>
    writeCount(
      points.reduce((total, point) => total + count(point), 0),
      data,
    );
  const foot = {
    ...Object.fromEntries(series.map(({ key }) => [key, sum(({ values }) => values[key] ?? 0)])),
    name: "Total",
    ...(before && { before: sum((point) => point.before ?? 0) }),
  };
  return <Table caption={caption} columns={columns} rows={unit === "day" ? rows.toReversed() : rows} foot={foot} />;
}
