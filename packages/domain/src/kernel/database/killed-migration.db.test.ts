import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import { createTestDatabase, testEngine } from "../../testing/index.ts";
import { connectDatabase, type Database } from "./connect-database.ts";
import { readMigrations } from "./migrations.ts";

const PROGRAM = fileURLToPath(new URL("./fixtures/migrate-until-killed.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "boardwalk-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Kills the migration, without a chance to tidy up, as soon as it says that it has done so many files. */
async function migrateAndKill(kind: string, where: string, afterFiles: number): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, kind, where], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  let files = 0;
  for await (const line of createInterface(child.stdout)) {
    if (line.endsWith(".sql") && ++files >= afterFiles) child.kill("SIGKILL");
  }
  await gone;
  expect(files).toBeGreaterThanOrEqual(afterFiles);
}

const schemaOf = async (database: Database) =>
  (
    await database.sql(
      `select 'function ' || p.proname as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'auth'
       union all select 'policy ' || tablename || '.' || policyname from pg_policies
       union all select 'column ' || table_name || '.' || column_name from information_schema.columns where table_schema in ('auth', 'public')
       order by 1`,
      { write: false },
    )
  ).rows;

test("a migration that was killed in the middle goes on at the next start and ends at the same schema", async () => {
  const postgres = testEngine().kind === "postgres" ? await createTestDatabase({ migrated: false }) : null;
  const settings = postgres?.settings ?? ({ kind: "embedded", folder } as const);
  await migrateAndKill(settings.kind, settings.kind === "embedded" ? folder : settings.url, 3);
  const database = await connectDatabase(settings, entities);
  try {
    const { applied } = await database.migrate();
    const done = readMigrations().map((migration) => migration.name);
    expect(applied).toEqual(done.slice(done.length - applied.length));
    expect(applied.length).toBeLessThanOrEqual(done.length - 3);
    expect(await database.isMigrated()).toBe(true);
    const undisturbed = await createTestDatabase();
    expect(await schemaOf(database)).toEqual(await schemaOf(undisturbed));
    await undisturbed.close();
  } finally {
    await database.close();
    await postgres?.close();
  }
});
