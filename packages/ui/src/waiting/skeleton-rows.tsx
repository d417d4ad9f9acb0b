import { Table } from "../table/table.tsx";
import type { TableColumn } from "../table/table-head.tsx";
import { Skeleton } from "./skeleton.tsx";

export interface SkeletonRowsProps {
  /** "Audit log, loading": said once, in place of the rows. */
  caption: string;
  columns: readonly TableColumn[];
  /** As many as there were, so that nothing below moves. */
  rows: number;
  /** Lines of text in a row, so that it is as high as what comes. */
  lines?: 1 | 2;
}

/** A table whose rows are on their way: its heads stay, bars stand for the words. */
export function SkeletonRows({ caption, columns, rows, lines = 1 }: SkeletonRowsProps) {
  const cells = Object.fromEntries(
    columns.map(({ key, numeric = false }, index) => [
      key,
      <span key={key} className="skel-cell" data-lines={lines}>
        <Skeleton width={numeric ? 4 : index === 0 ? 24 : 12} end={numeric} />
      </span>,
    ]),
  );
  return (
    <Table
      busy
      caption={caption}
      columns={columns}
      rows={Array.from({ length: rows }, (_, index) => ({ id: `waiting-${index}`, cells }))}
    />
  );
}
