import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { createRequestPool } from "./create-request-pool.ts";
import { databaseRoles } from "./database-roles.ts";
import type { PostgresSettings } from "./database-settings.ts";
import type { AdminConnection, Driver, Statements } from "./driver.ts";
import { openPostgresJobs } from "./open-postgres-jobs.ts";
import { type Entities, ormOptions } from "./orm-options.ts";
import { PatientPostgresDialect } from "./patient-postgres-dialect.ts";

export async function openPostgresDriver(settings: PostgresSettings, entities: Entities): Promise<Driver> {
  const connect = async (url: string, size: number) => {
    const pool = createRequestPool(url, size);
    const orm = await MikroORM.init({
      ...ormOptions(entities),
      clientUrl: url,
      driverOptions: new PatientPostgresDialect(pool),
    });
    return { orm, pool };
  };
  const { orm, pool } = await connect(settings.url, settings.poolSize);
  const sharesLogin = settings.adminUrl === settings.url;
  const jobsUrl = settings.jobsUrl ?? settings.adminUrl;
  const roles = databaseRoles(settings.rolePrefix);
  let jobs: ReturnType<typeof openPostgresJobs> | null = null;
  let systemOrm: Promise<typeof orm> | null = sharesLogin ? Promise.resolve(orm) : null;

  return {
    kind: "postgres",
    rolePrefix: settings.rolePrefix,
    roles,
    logins: { requests: loginOf(settings.url, settings), jobs: loginOf(jobsUrl, settings) },
    // It stands on a disk of its own, and says itself when that is full.
    ready: async () => undefined,
    entityManager: () => orm.em,
    async systemEntityManager() {
      systemOrm ??= connect(settings.adminUrl, 2).then((connected) => connected.orm);
      return (await systemOrm).em;
    },
    jobs() {
      jobs ??= openPostgresJobs(jobsUrl, roles.jobs, entities);
      return jobs;
    },
    async prepared(name, text, values) {
      const result = await pool.query({ name, text, values: [...values] });
      return { rows: result.rows, fields: result.fields.map((field) => field.name) };
    },
    async withAdmin(work) {
      const client = new pg.Client({ connectionString: settings.adminUrl, connectionTimeoutMillis: 5_000 });
      // Without a listener a server that goes away would end the process instead of the query.
      client.on("error", () => undefined);
      await client.connect();
      try {
        return await work(adminConnection(client));
      } finally {
        await client.end();
      }
    },
    afterMigration: async () => undefined,
    async copyTo() {
      throw new Error("A PostgreSQL server's files are its own; a snapshot is read over its connection.");
    },
    async close() {
      await (await jobs)?.close();
      await orm.close(true);
      const system = await systemOrm;
      if (system && system !== orm) await system.close(true);
    },
  };
}

/** The name that a login goes by, where the administrator's is another. */
function loginOf(url: string, { adminUrl }: PostgresSettings): string | null {
  return url === adminUrl ? null : decodeURIComponent(new URL(url).username);
}

function adminConnection(client: pg.Client): AdminConnection {
  const statements: Statements = {
    async query(text, values) {
      // The extended protocol takes one statement alone: a second one could end a transaction that only reads.
      const statement = { text, values: [...(values ?? [])], queryMode: "extended" };
      const result = await client.query<Record<string, unknown>>(statement);
      return { rows: result.rows, fields: result.fields?.map((field) => field.name) ?? [] };
    },
    async script(text) {
      await client.query(text);
    },
  };
  return {
    ...statements,
    async transaction(work) {
      await client.query("begin");
      try {
        const result = await work(statements);
        await client.query("commit");
        return result;
      } catch (error) {
        // Where the connection itself is gone there is nothing left to roll back.
        await client.query("rollback").catch(() => undefined);
        throw error;
      }
    },
  };
}
