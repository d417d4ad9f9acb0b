import type { Statements } from "../database/driver.ts";
import { SEALED_COLUMNS } from "./sealed-columns.ts";

export interface SealedTexts {
  /** `table.column` */
  readonly column: string;
  readonly keyId: string;
  readonly texts: number;
}

/** Under which keys the sealed texts of these tables really stand, whichever key is today's. */
export async function countSealed(
  statements: Pick<Statements, "query">,
  has: (table: string, column: string) => boolean,
): Promise<SealedTexts[]> {
  const counted: SealedTexts[] = [];
  for (const { table, column } of SEALED_COLUMNS) {
    if (!has(table, column)) continue;
    const { rows } = await statements.query(
      `select split_part(${column}, '.', 2) as key, count(*)::int as texts from public.${table}
       where split_part(${column}, '.', 1) = 'bw1' group by 1 order by 1`,
    );
    for (const row of rows)
      counted.push({ column: `${table}.${column}`, keyId: String(row["key"]), texts: Number(row["texts"]) });
  }
  return counted;
}
