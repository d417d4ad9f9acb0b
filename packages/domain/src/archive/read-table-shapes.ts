import type { Statements } from "../kernel/index.ts";
import type { TableShape } from "./archive-head.ts";

/** Every table of the owner's, whoever added it and when; jobs under way are another role's and stay behind (decision 0012). */
export async function readTableShapes(statements: Pick<Statements, "query">, owner: string): Promise<TableShape[]> {
  const { rows } = await statements.query(
    `select format('%I.%I', n.nspname, c.relname) as name,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, -1)) order by a.attnum)::text as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and n.nspname <> 'boardwalk' and c.relowner = '"${owner}"'::regrole
     group by 1 order by 1`,
  );
  return rows.map((row) => ({ name: String(row["name"]), columns: JSON.parse(String(row["columns"])) }));
}
