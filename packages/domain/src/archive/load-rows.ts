import type { Statements } from "../kernel/index.ts";
import type { TableShape } from "./archive-head.ts";
import { quoteName } from "./quote-name.ts";

/** Puts lines of `readRows` back, each value by its type's own reading. */
export async function loadRows(owner: Statements, table: TableShape, lines: string): Promise<void> {
  const names = table.columns.map(({ name }) => quoteName(name)).join(", ");
  const values = table.columns.map(({ type }, index) => `(line ->> ${index})::${type}`).join(", ");
  const list = `[${lines.trimEnd().split("\n").join(",")}]`;
  await owner.query(
    `insert into ${table.name} (${names}) overriding system value select ${values} from json_array_elements($1::json) as line`,
    [list],
  );
}
