import { expect, test } from "vitest";
import { useTestDatabase } from "../../testing/index.ts";
import { constructJobSchema } from "./construct-job-schema.ts";

const database = useTestDatabase();
const rows = (text: string) => database().as("superuser", null, text);

test("pg-boss's plan opens and ends no transaction of its own", () => {
  expect(constructJobSchema()).not.toMatch(/^\s*(BEGIN|COMMIT);|SET LOCAL|pg_advisory/m);
});

test("its schema is the one that the installed pg-boss wants, and belongs to background work", async () => {
  const wanted = Number(/pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(constructJobSchema())?.[1]);
  expect(await rows("select version from pgboss.version")).toEqual([{ version: wanted }]);
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
