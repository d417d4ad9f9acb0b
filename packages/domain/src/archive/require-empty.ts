import { OperatorError, type Statements } from "../kernel/index.ts";
import type { TableShape } from "./archive-head.ts";

/** A row is a migration's own if one transaction wrote both it and the migration's name. */
const IS_OURS = "xmin::text in (select xmin::text from boardwalk.migrations)";

/** Nothing is written over: throws a sentence unless the tables hold just what their migrations wrote. */
export async function requireEmpty(owner: Statements, tables: readonly TableShape[]): Promise<void> {
  const counts = tables.map(
    ({ name }) =>
      `select '${name.replaceAll("'", "''")}' as name, (select count(*) from ${name} where not ${IS_OURS}) as rows`,
  );
  const { rows } = await owner.query(
    `select name, rows::int as rows from (${counts.join(" union all ")}) as counted where rows > 0 order by name`,
  );
  if (rows.length === 0) return;
  const held = rows.slice(0, 3).map((row) => `${row["rows"]} in ${String(row["name"])}`);
  throw new OperatorError(
    `The database is not empty (rows: ${held.join(", ")}${rows.length > 3 ? " and more" : ""}). Nothing was changed: restore writes over nothing. Give it an empty database by DATABASE_URL, or another folder by BOARDWALK_DATA.`,
  );
}
