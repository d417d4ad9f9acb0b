import { OperatorError } from "../errors.ts";
import { constructJobSchema } from "../jobs/construct-job-schema.ts";
import { withRolePrefix } from "./database-roles.ts";
import type { AdminConnection, Driver } from "./driver.ts";
import { type Migration, readMigrations } from "./migrations.ts";
import { prepareRoles } from "./prepare-roles.ts";
import { readLedger } from "./read-ledger.ts";

/** Any fixed number: two migrations of one database wait for each other on it. */
const MIGRATION_LOCK = 6_205_711_430;

/** Where a migration leaves the word to pg-boss, whose lines are not ours to keep. */
const JOB_SCHEMA = "-- pg-boss constructs its tables here.";

export interface MigrationReport {
  readonly applied: string[];
}

/** Each file is one transaction together with its record, so a migration that was killed simply goes on. */
export async function migrateDatabase(
  driver: Driver,
  report: (line: string) => void = () => undefined,
  migrations: readonly Migration[] = readMigrations(),
): Promise<MigrationReport> {
  const applied = await driver.withAdmin(async (admin) => {
    await waitForTurn(admin, report);
    try {
      if ((await pendingMigrations(admin, migrations)).length === 0) return [];
      await prepareRoles(admin, driver.roles, driver.logins);
      await prepareLedger(admin, driver.roles.owner);
      const pending = await pendingMigrations(admin, migrations);
      for (const migration of pending) {
        await apply(admin, driver, migration);
        report(migration.name);
      }
      return pending.map((migration) => migration.name);
    } finally {
      await admin.query("select pg_advisory_unlock($1::bigint)", [MIGRATION_LOCK]);
    }
  });
  await driver.afterMigration();
  return { applied };
}

export async function isMigrated(
  admin: AdminConnection,
  migrations: readonly Migration[] = readMigrations(),
): Promise<boolean> {
  return (await pendingMigrations(admin, migrations)).length === 0;
}

async function waitForTurn(admin: AdminConnection, report: (line: string) => void): Promise<void> {
  const { rows } = await admin.query("select pg_try_advisory_lock($1::bigint) as mine", [MIGRATION_LOCK]);
  if (rows[0]?.["mine"] === true) return;
  report("waiting for another migration of this database");
  await admin.query("select pg_advisory_lock($1::bigint)", [MIGRATION_LOCK]);
}

async function prepareLedger(admin: AdminConnection, owner: string): Promise<void> {
  await admin.transaction(async (open) => {
    await open.script(`set local role "${owner}"`);
    await open.script("create schema if not exists boardwalk");
    await open.script(
      "create table if not exists boardwalk.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
    );
  });
}

async function pendingMigrations(admin: AdminConnection, migrations: readonly Migration[]): Promise<Migration[]> {
  const done = new Map((await readLedger(admin)).map(({ name, checksum }) => [name, checksum]));
  const unknown = [...done.keys()].filter((name) => !migrations.some((migration) => migration.name === name));
  const changed = migrations.filter(
    (migration) => done.has(migration.name) && done.get(migration.name) !== migration.checksum,
  );
  if (unknown.length > 0 || changed.length > 0) {
    const names = [...unknown, ...changed.map((migration) => migration.name)].join(", ");
    throw new OperatorError(
      `This database was made by another build of Boardwalk (they differ in ${names}). Nothing was changed. Use that build, restore a backup, or give this one an empty database.`,
    );
  }
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(admin: AdminConnection, driver: Driver, migration: Migration): Promise<void> {
  await admin.transaction(async (open) => {
    await open.script(`set local role "${driver.roles.owner}"`);
    await open.script(withRolePrefix(migration.sql.replace(JOB_SCHEMA, constructJobSchema), driver.rolePrefix));
    await open.query("insert into boardwalk.migrations (name, checksum) values ($1, $2)", [
      migration.name,
      migration.checksum,
    ]);
  });
}
