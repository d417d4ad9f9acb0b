import { PgBoss } from "pg-boss";
import { expect, test } from "vitest";
import { useTestDatabase } from "../../testing/index.ts";
import { constructJobSchema } from "./construct-job-schema.ts";

const database = useTestDatabase();
const rows = (text: string) => database().as("superuser", null, text);

test("pg-boss's plan opens and ends no transaction of its own", () => {
  expect(constructJobSchema()).not.toMatch(/^\s*(BEGIN|COMMIT);|SET LOCAL|pg_advisory/m);
});

test("the installed pg-boss finds nothing missing in its schema, which belongs to background work", async () => {
  const link = await database().jobsLink();
  const boss = new PgBoss({
    db: { executeSql: (text, values) => link.query(text, values) },
    backend: database().kind === "embedded" ? "pglite" : "postgres",
    migrate: false,
    supervise: false,
    schedule: false,
  });
  expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true, missing: [], missingTables: [], columnDrift: [] });
  const others = await rows(
    "select relname from pg_class where relnamespace = 'pgboss'::regnamespace and pg_get_userbyid(relowner) <> 'boardwalk_jobs'",
  );
  expect(others).toEqual([]);
});

test("whoever serves requests may call none of its functions and reads none of its tables", async () => {
  const callable = await rows(
    "select proname from pg_proc where pronamespace = 'pgboss'::regnamespace and has_function_privilege('boardwalk_app', oid, 'execute')",
  );
  const readable = await rows(
    "select relname from pg_class where relnamespace = 'pgboss'::regnamespace and relkind in ('r', 'p') and has_table_privilege('boardwalk_app', oid, 'select')",
  );
  expect([callable, readable]).toEqual([[], []]);
});
