import { OperatorError } from "../errors.ts";
import type { Statements } from "./driver.ts";

export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/** The migrations that this database has had; none where it was never migrated. */
export async function readLedger(statements: Pick<Statements, "query">): Promise<AppliedMigration[]> {
  // From the catalog, which anyone may read: asking for the name itself fails where the schema is not the login's.
  const ledger = await statements.query(
    `select current_user as login, has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') as readable
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'boardwalk' and c.relname = 'migrations'`,
  );
  const [found] = ledger.rows;
  if (!found) return [];
  if (found["readable"] !== true)
    throw new OperatorError(
      `The database login ${found["login"]} serves requests and may not migrate. Set DATABASE_ADMIN_URL to the login that made the tables.`,
    );
  const { rows } = await statements.query("select name, checksum from boardwalk.migrations order by name");
  return rows.map((row) => ({ name: String(row["name"]), checksum: String(row["checksum"]) }));
}
