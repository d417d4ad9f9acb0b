import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { Link } from "../link/link.tsx";

export interface ListColumn {
  key: string;
  label: string;
  numeric?: boolean;
  /** Where the head leads to sort by this column, and how it is sorted now. */
  sort?: { href: string; direction: "ascending" | "descending" | "none" };
}

export type ListCell = ReactNode;

export interface ListRow {
  id: string;
  /** By the columns' keys. The first column names the row. */
  cells: Readonly<Record<string, ListCell>>;
  selected?: boolean;
  className?: string;
}

export interface ListProps {
  /** Read aloud before the table. */
  caption: string;
  columns: readonly ListColumn[];
  rows: readonly ListRow[];
  /** Rows are on their way: bars stand in the cells. */
  busy?: boolean;
}

/** A table with a strong rule under its head. Where it is narrow each row becomes a short block. */
export function List({ caption, columns, rows, busy = false }: ListProps) {
  return (
    <table className="list" aria-busy={busy || undefined}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.className} data-selected={row.selected || undefined}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} names={index === 0 && !busy}>
                {row.cells[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ column: { label, numeric, sort } }: { column: ListColumn }) {
  const isSorted = sort !== undefined && sort.direction !== "none";
  return (
    <th scope="col" className={numeric ? "num" : undefined} aria-sort={isSorted ? sort.direction : undefined}>
      {sort ? (
        <Link href={sort.href}>
          {label}
          {isSorted && <Icon icon={sort.direction === "ascending" ? ArrowUp : ArrowDown} />}
        </Link>
      ) : (
        label
      )}
    </th>
  );
}

function Cell({ column, names, children }: { column: ListColumn; names: boolean; children: ReactNode }) {
  if (names) return <th scope="row">{children}</th>;
  return (
    <td className={column.numeric ? "num" : undefined} data-label={column.label}>
      {children}
    </td>
  );
}
