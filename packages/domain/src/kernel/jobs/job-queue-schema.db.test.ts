import { PgBoss } from "pg-boss";
import { expect, test } from "vitest";
import { useTestDatabase } from "../../testing/index.ts";

const database = useTestDatabase();

test("pg-boss finds nothing missing in the live schema, and all of it belongs to boardwalk_jobs", async () => {
  const link = await database().jobsLink();
  const boss = new PgBoss({
    db: { executeSql: (text, values) => link.query(text, values) },
    backend: database().kind === "embedded" ? "pglite" : "postgres",
    migrate: false,
    supervise: false,
    schedule: false,
  });
  expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true, missing: [], missingTables: [], columnDrift: [] });
  const others = await database().as(
    "superuser",
    null,
    "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'pgboss' and relowner <> 'boardwalk_jobs'::regrole",
  );
  expect(others).toEqual([]);
});
