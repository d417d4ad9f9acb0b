import { afterEach, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/index.ts";
import { connectDatabase } from "./connect-database.ts";

const open: TestDatabase[] = [];

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase({ migrated: false });
  open.push(database);
  return database;
}

afterEach(async () => {
  for (const database of open.splice(0)) await database.close();
});

const schemaOf = (database: TestDatabase) =>
  database.as(
    "superuser",
    null,
    `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
     where table_schema in ('auth', 'public') order by 1, 2, 3`,
  );

test("the second run changes nothing", async () => {
  const database = await emptyDatabase();
  expect(await database.isMigrated()).toBe(false);
  const first = await database.migrate();
  expect(first.applied[0]).toBe("0001-foundations.sql");
  const schema = await schemaOf(database);
  expect((await database.migrate()).applied).toEqual([]);
  expect(await database.isMigrated()).toBe(true);
  expect(await schemaOf(database)).toEqual(schema);
});

test("of two at once one runs and the other waits and finds nothing to do", async () => {
  const database = await emptyDatabase();
  const other = database.settings ? await connectDatabase(database.settings, entities) : database;
  const [one, two] = await Promise.all([database.migrate(), other.migrate()]);
  if (other !== database) await other.close();
  expect([one.applied.length, two.applied.length].sort()[0]).toBe(0);
  expect(one.applied.length + two.applied.length).toBeGreaterThan(0);
  expect(await database.isMigrated()).toBe(true);
});

test("what fails in the middle leaves whole files behind and goes on from there to the same schema", async () => {
  const whole = await emptyDatabase();
  await whole.migrate();
  const broken = await emptyDatabase();
  await broken.as("superuser", null, "create table public.user_sessions (in_the_way boolean)");
  await expect(broken.migrate()).rejects.toThrow(/already exists/);
  const done = await broken.as("superuser", null, "select name from boardwalk.migrations order by name");
  expect(done.map((row) => row["name"])).toEqual(["0001-foundations.sql", "0002-users.sql"]);
  // The third file makes known_devices before it meets the obstacle; none of it may stand.
  expect(await broken.as("superuser", null, "select to_regclass('public.known_devices') is null as gone")).toEqual([
    { gone: true },
  ]);
  await broken.as("superuser", null, "drop table public.user_sessions");
  expect((await broken.migrate()).applied[0]).toBe("0003-sessions.sql");
  expect(await schemaOf(broken)).toEqual(await schemaOf(whole));
});

test("a database of another build is refused in a sentence and left as it is", async () => {
  const database = await emptyDatabase();
  await database.migrate();
  await database.as(
    "superuser",
    null,
    "update boardwalk.migrations set checksum = 'other' where name = '0002-users.sql'",
  );
  await expect(database.migrate()).rejects.toThrow(
    /another build of Boardwalk \(they differ in 0002-users\.sql\)\. Nothing was changed\./,
  );
});
