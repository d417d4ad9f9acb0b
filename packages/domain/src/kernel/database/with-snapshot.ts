import type { DatabaseRoles } from "./database-roles.ts";
import type { Driver, SqlResult } from "./driver.ts";
import { type AppliedMigration, readLedger } from "./read-ledger.ts";

/** Every row of every table as it stood at one moment. */
export interface Snapshot {
  readonly migrations: readonly AppliedMigration[];
  readonly roles: DatabaseRoles;
  query(text: string): Promise<SqlResult>;
}

/** One transaction that only reads, and sees everything; others go on meanwhile where there is more than one connection. */
export function withSnapshot<T>(driver: Driver, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return driver.withAdmin((admin) =>
    admin.transaction(async (open) => {
      await open.script("set transaction isolation level repeatable read read only");
      const migrations = await readLedger(open);
      await open.script(`set local role "${driver.roles.system}"`);
      return work({ migrations, roles: driver.roles, query: (text) => open.query(text) });
    }),
  );
}
