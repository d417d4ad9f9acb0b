import type { Statements } from "./driver.ts";

export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/** The migrations that this database has had; none where it was never migrated. */
export async function readLedger(statements: Pick<Statements, "query">): Promise<AppliedMigration[]> {
  const ledger = await statements.query("select to_regclass('boardwalk.migrations') is not null as stands");
  if (ledger.rows[0]?.["stands"] !== true) return [];
  const { rows } = await statements.query("select name, checksum from boardwalk.migrations order by name");
  return rows.map((row) => ({ name: String(row["name"]), checksum: String(row["checksum"]) }));
}
