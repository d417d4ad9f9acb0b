import { type DatabaseConnection, type Driver, PostgresDialect, type TransactionSettings } from "kysely";
import type { Pool } from "pg";
import { TerseConnection } from "./terse-connection.ts";

/**
 * A rollback on a connection that is gone fails, and the connection would never be given back to the pool. There is
 * nothing left to roll back, so it counts as done; the pool then throws the broken connection away.
 */
export class PatientPostgresDialect extends PostgresDialect {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    driver.acquireConnection = async () => new TerseConnection(await this.#pool.connect());
    driver.beginTransaction = async (connection, settings) => terse(connection).begin(beginning(settings));
    driver.commitTransaction = (connection) => terse(connection).commit();
    driver.rollbackTransaction = (connection) =>
      terse(connection)
        .rollback()
        .catch(() => undefined);
    driver.releaseConnection = async (connection) => terse(connection).release();
    return driver;
  }
}

function terse(connection: DatabaseConnection): TerseConnection {
  if (!(connection instanceof TerseConnection)) throw new Error("This connection is another driver's.");
  return connection;
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  const isolation = isolationLevel === undefined ? "" : ` isolation level ${isolationLevel}`;
  return `start transaction${isolation}${accessMode === undefined ? "" : ` ${accessMode}`}`;
}
