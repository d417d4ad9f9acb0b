import { stringify } from "csv-stringify/sync";
import { defuseCell } from "./defuse-cell.ts";

export type CsvCell = string | number | null;

/** Rows as RFC 4180 has them: every cell quoted, lines ended by CR LF, text that no spreadsheet computes. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? defuseCell(cell) : cell)));
  return stringify(cells, { quoted: true, quoted_empty: false, record_delimiter: "windows" });
}
