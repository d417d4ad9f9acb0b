import type { ReactNode } from "react";
import { BulkBar } from "./bulk-bar.tsx";
import { type TableColumn, TableHead } from "./table-head.tsx";
import { type TableRow, TableRowCells } from "./table-row.tsx";
import { useTickedRows } from "./use-ticked-rows.ts";

export interface TableProps {
  /** Read aloud before the table. */
  caption: string;
  /** The first one names each row. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  /** Totals, by the columns' keys. */
  foot?: Readonly<Record<string, ReactNode>>;
  /** Rows can be ticked and acted on together. The table then stands in a form, which sends the ids of those ticked. */
  selection?: {
    /** What the ids are sent under. */
    name: string;
    /** Buttons that submit the form. */
    actions: ReactNode;
  };
  /** Rows are on their way: bars stand in the cells. */
  busy?: boolean;
}

/** Rows under a strong rule. Where it is narrow each row becomes a short block. */
export function Table({ caption, columns, rows, foot, selection, busy = false }: TableProps) {
  const ticking = useTickedRows(rows);
  return (
    <>
      <table className="list" aria-busy={busy || undefined} ref={ticking.table}>
        <caption className="vh">{caption}</caption>
        <TableHead columns={columns} ticking={selection && ticking} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.className} data-selected={row.selected || undefined}>
              <TableRowCells
                row={row}
                columns={columns}
                picks={selection && { name: selection.name, onPick: ticking.onPick }}
                busy={busy}
              />
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {selection && <td className="pick" />}
              {columns.map(({ key, label, numeric }, index) => (
                <td key={key} className={numeric ? "num" : undefined} data-label={index > 0 ? label : undefined}>
                  {foot[key]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {selection && (
        <BulkBar ticked={ticking.ticked} onClear={() => ticking.tickAll(false)}>
          {selection.actions}
        </BulkBar>
      )}
    </>
  );
}
