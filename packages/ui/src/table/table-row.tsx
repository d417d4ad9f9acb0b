import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { Checkbox } from "../choice/checkbox.tsx";
import { classNames } from "../class-names.ts";
import { Link } from "../link/link.tsx";
import { stepBetweenRows } from "./step-between-rows.ts";
import type { TableColumn } from "./table-head.tsx";

export interface TableRow {
  id: string;
  /** By the columns' keys. */
  cells: Readonly<Record<string, ReactNode>>;
  /** What it is called aloud where it can be ticked, and on hover where its name is cut. */
  name?: string;
  /** Where it opens: by a press anywhere on it, by Enter on its name; arrows go from name to name. */
  href?: string;
  selected?: boolean;
  className?: string;
}

export interface TableRowCellsProps {
  row: TableRow;
  columns: readonly TableColumn[];
  picks?: { name: string; onPick: (event: MouseEvent<HTMLInputElement>) => void };
  busy: boolean;
}

export function TableRowCells({ row, columns, picks, busy }: TableRowCellsProps) {
  return (
    <>
      {picks && (
        <td className="pick">
          <Checkbox
            name={picks.name}
            value={row.id}
            aria-label={`Select ${row.name ?? row.id}`}
            defaultChecked={row.selected}
            onClick={picks.onPick}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const cell = row.cells[column.key];
        if (index > 0 || busy) return <Cell key={column.key} column={column} cell={cell} />;
        return (
          <th key={column.key} scope="row">
            {row.href === undefined ? cell : <Opens href={row.href} name={row.name} cell={cell} />}
          </th>
        );
      })}
    </>
  );
}

function Cell({ column: { label, numeric, onlyWide }, cell }: { column: TableColumn; cell: ReactNode }) {
  return (
    <td className={classNames(numeric && "num", onlyWide && "only-wide")} data-label={label}>
      {cell}
    </td>
  );
}

function Opens({ href, name, cell }: { href: string; name: string | undefined; cell: ReactNode }) {
  return (
    <Link
      className="name row-link"
      href={href}
      title={name}
      onKeyDown={(event: KeyboardEvent<HTMLAnchorElement>) => stepBetweenRows(event)}
    >
      {cell}
    </Link>
  );
}
