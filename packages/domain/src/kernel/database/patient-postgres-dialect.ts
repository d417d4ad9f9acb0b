import { type DatabaseConnection, type Driver, PostgresDialect } from "kysely";
import type { Pool } from "pg";

/**
 * A rollback on a connection that is gone fails, and the connection would never be given back to the pool. There is
 * nothing left to roll back, so it counts as done; the pool then throws the broken connection away.
 */
export class PatientPostgresDialect extends PostgresDialect {
  constructor(pool: Pool) {
    super({ pool });
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const rollback = driver.rollbackTransaction.bind(driver);
    driver.rollbackTransaction = (connection: DatabaseConnection) => rollback(connection).catch(() => undefined);
    const begin = driver.beginTransaction.bind(driver);
    driver.beginTransaction = async (connection, settings) => {
      try {
        await begin(connection, settings);
      } catch (error) {
        await driver.releaseConnection(connection);
        throw error;
      }
    };
    return driver;
  }
}
