import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { entities } from "../entities.ts";
import { connectDatabase, type Database, newId, type PostgresSettings } from "../kernel/index.ts";
import { copyMigratedTemplate } from "./copy-migrated-template.ts";
import { migratedSnapshot } from "./migrated-snapshot.ts";
import { testEngine } from "./test-engine.ts";

export type DatabaseRole = "boardwalk_owner" | "boardwalk_app" | "boardwalk_system" | "boardwalk_jobs";
export type TestRow = Record<string, unknown>;

/** Statements as any role and any person, to look behind the domain's back. */
export interface TestDatabase extends Database {
  as(
    role: DatabaseRole | "superuser",
    userId: string | null,
    text: string,
    values?: readonly unknown[],
  ): Promise<TestRow[]>;
  /** How a second process would open the same database; the embedded one has no second process. */
  readonly settings: PostgresSettings | null;
}

export async function createTestDatabase(
  options: { migrated?: boolean; poolSize?: number; engine?: "pglite" } = {},
): Promise<TestDatabase> {
  const { migrated = true, poolSize = 4 } = options;
  const engine = options.engine === "pglite" ? ({ kind: "pglite" } as const) : testEngine();
  return engine.kind === "pglite" ? embedded(migrated) : postgres(engine.url, migrated, poolSize);
}

async function embedded(migrated: boolean): Promise<TestDatabase> {
  const pglite = await PGlite.create(migrated ? { loadDataDir: await migratedSnapshot() } : {});
  const database = await connectDatabase({ kind: "embedded", folder: null }, entities, { pglite });
  return withStatements(database, null, (role, userId, text, values) =>
    pglite.transaction(async (open) => {
      await open.exec(role === "superuser" ? "set local role none" : `set local role ${role}`);
      await open.query("select set_config('app.user_id', $1, true)", [userId ?? ""]);
      return (await open.query<TestRow>(text, [...values])).rows;
    }),
  );
}

async function postgres(url: string, migrated: boolean, poolSize: number): Promise<TestDatabase> {
  const name = `boardwalk_test_${newId().replaceAll("-", "")}`;
  const own = new URL(url);
  own.pathname = `/${name}`;
  const settings: PostgresSettings = {
    kind: "postgres",
    url: own.href,
    adminUrl: own.href,
    rolePrefix: "boardwalk",
    poolSize,
  };
  if (migrated) await copyMigratedTemplate(url, settings, name);
  else await once(url, (client) => client.query(`create database ${name}`));
  const database = await connectDatabase(settings, entities);
  const behind = new pg.Pool({ connectionString: own.href, max: poolSize, allowExitOnIdle: true });
  // Where a test ends a connection or takes its server away, the next statement says so.
  behind.on("error", () => undefined);
  const test = withStatements(database, settings, async (role, userId, text, values) => {
    const client = await behind.connect();
    let isClean = false;
    try {
      await client.query("begin");
      if (role !== "superuser") await client.query(`set local role ${role}`);
      await client.query("select set_config('app.user_id', $1, true)", [userId ?? ""]);
      const { rows } = await client.query<TestRow>(text, [...values]);
      await client.query("commit");
      isClean = true;
      return rows;
    } finally {
      client.release(!isClean);
    }
  });
  return Object.assign(test, {
    async close() {
      await database.close();
      await behind.end();
      await once(url, (client) => client.query(`drop database ${name} with (force)`));
    },
  });
}

async function once<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

type Run = (
  role: DatabaseRole | "superuser",
  userId: string | null,
  text: string,
  values: readonly unknown[],
) => Promise<TestRow[]>;

function withStatements(database: Database, settings: PostgresSettings | null, run: Run): TestDatabase {
  return {
    kind: database.kind,
    settings,
    as: (role, userId, text, values = []) => run(role, userId, text, values),
    migrate: (report) => database.migrate(report),
    isMigrated: () => database.isMigrated(),
    requireMigratable: () => database.requireMigratable(),
    ping: () => database.ping(),
    requireRoom: () => database.requireRoom(),
    withActor: (surroundings, actor, work, options) => database.withActor(surroundings, actor, work, options),
    withSystem: (surroundings, work) => database.withSystem(surroundings, work),
    withJobs: (surroundings, work) => database.withJobs(surroundings, work),
    jobsLink: () => database.jobsLink(),
    prepared: (name, text, values, read) => database.prepared(name, text, values, read),
    withSnapshot: (work) => database.withSnapshot(work),
    withLoading: (work) => database.withLoading(work),
    migrateTo: (migrations) => database.migrateTo(migrations),
    copyTo: (folder) => database.copyTo(folder),
    sql: (text, options) => database.sql(text, options),
    close: () => database.close(),
  };
}
