import { MikroORM } from "@mikro-orm/postgresql";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { createRequestPool } from "./create-request-pool.ts";
import type { JobsDriver } from "./driver.ts";
import { listenOnPostgres } from "./listen-on-postgres.ts";
import { type Entities, ormOptions } from "./orm-options.ts";
import { PatientPostgresDialect } from "./patient-postgres-dialect.ts";

const CONNECTIONS = 4;

/** A pool of its own, so that background work never takes a connection that a request waits for. */
export async function openPostgresJobs(
  url: string,
  role: string,
  entities: Entities,
): Promise<JobsDriver & { close(): Promise<void> }> {
  const pool = createRequestPool(url, CONNECTIONS, role);
  const orm = await MikroORM.init({
    ...ormOptions(entities),
    clientUrl: url,
    driverOptions: new PatientPostgresDialect(pool),
  });
  const em: SqlEntityManager = orm.em;
  return {
    entityManager: () => em,
    async query(text, values) {
      // A transaction that is sent whole has a result for each of its statements.
      const answer = await pool.query(text, values && [...values]);
      const results = Array.isArray(answer) ? answer : [answer];
      return {
        rows: results.flatMap((result) => result.rows ?? []),
        fields: results.flatMap((result) => result.fields?.map((field: { name: string }) => field.name) ?? []),
      };
    },
    listen: (channel, told) => listenOnPostgres(url, channel, told),
    close: () => orm.close(true),
  };
}
