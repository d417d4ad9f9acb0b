import type { Statements } from "../kernel/index.ts";
import type { TableShape } from "./archive-head.ts";
import { quoteName } from "./quote-name.ts";

export interface RowBatch {
  readonly rows: number;
  /** A line for each row: its values as an array of texts in the database's own words, and null. */
  readonly lines: string;
}

const BATCH_CHARACTERS = 1_000_000;
const MOST_ROWS = 5_000;

/** A table's rows in batches of about a megabyte, through a cursor, so that no table is held whole. */
export async function* readRows(
  statements: Pick<Statements, "query">,
  table: TableShape,
  cursor: string,
): AsyncGenerator<RowBatch> {
  const values = table.columns.map(({ name }) => `${quoteName(name)}::text`).join(", ");
  await statements.query(
    `declare ${cursor} no scroll cursor for select to_json(array[${values}])::text as line from ${table.name}`,
  );
  for (let most = 50; ; ) {
    const { rows } = await statements.query(`fetch ${most} from ${cursor}`);
    if (rows.length === 0) break;
    const lines = `${rows.map((row) => String(row["line"])).join("\n")}\n`;
    yield { rows: rows.length, lines };
    const fitting = Math.floor((BATCH_CHARACTERS / lines.length) * rows.length);
    most = Math.min(Math.max(fitting, 1), MOST_ROWS, most * 4);
  }
  await statements.query(`close ${cursor}`);
}
