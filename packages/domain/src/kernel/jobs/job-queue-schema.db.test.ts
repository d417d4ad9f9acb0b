import { readFileSync } from "node:fs";
import { getConstructionPlans, PgBoss } from "pg-boss";
import { expect, test } from "vitest";
import { useTestDatabase } from "../../testing/index.ts";

const database = useTestDatabase();
const migration = new URL("../../../../../migrations/0010-jobs.sql", import.meta.url);

// Its own transaction and lock are left out, since a migration is one already.
const FRAME = /^(BEGIN|COMMIT|SET LOCAL|SELECT pg_advisory_xact_lock)/;
const statementsOf = (sql: string) =>
  sql
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !FRAME.test(line))
    .join(" ")
    .replaceAll(/\s*;(\s*;)*\s*/g, "; ")
    .replaceAll(/\s+/g, " ")
    .replace(/^; /, "")
    .trim();

test("the migration is what this version of pg-boss constructs, word by word", () => {
  const [, ours = ""] =
    /set local role boardwalk_jobs;\n(.*)-- The end of what pg-boss constructs/s.exec(
      readFileSync(migration, "utf8"),
    ) ?? [];
  expect(statementsOf(ours)).toBe(statementsOf(getConstructionPlans("pgboss", { createSchema: false })));
});

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
