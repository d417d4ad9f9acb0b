import { expect, test } from "vitest";
import { buildPerson, createTestDatabase, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { visitor } from "../index.ts";
import { describeDatabaseFailure } from "./translate-database-error.ts";

const database = useTestDatabase({ poolSize: 2 });

test("requests run as a role that is no superuser, bypasses nothing and owns nothing", async () => {
  const [row] = await database().withActor(testSurroundings(), visitor, ({ em }) =>
    em.execute<Record<string, unknown>[]>(
      `select current_user as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
    ),
  );
  expect(row).toEqual({
    name: "boardwalk_app",
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owned: 0,
  });
});

test("no role of ours is a superuser, bypasses row level security or may sign in", async () => {
  const rows = await database().as(
    "superuser",
    null,
    "select rolname, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole as dangerous from pg_roles where rolname in ('boardwalk_owner', 'boardwalk_app', 'boardwalk_system', 'boardwalk_jobs')",
  );
  expect(rows).toHaveLength(4);
  expect(rows.filter((row) => row["dangerous"] === true)).toEqual([]);
});

test("200 interleaved requests of two people on a pool of two never see each other's rows", async () => {
  const people = [await buildPerson(database()), await buildPerson(database())];
  const seen = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const person = people[index % 2];
      if (!person) throw new Error("two people");
      const rows = await database().withActor(testSurroundings(), person.actor, async ({ em }) => {
        await em.execute("select 1");
        return em.execute<{ id: string }[]>("select id from auth.users");
      });
      return rows.length === 1 && rows[0]?.id === person.id;
    }),
  );
  expect(seen.filter((own) => !own)).toEqual([]);
});

test("nothing of the actor is left on the connection after the transaction", async () => {
  const person = await buildPerson(database());
  await database().withActor(testSurroundings(), person.actor, ({ em }) => em.execute("select 1"));
  await database()
    .withActor(testSurroundings(), person.actor, () => Promise.reject(new Error("rolled back")))
    .catch(() => undefined);
  const left = await Promise.all(
    Array.from({ length: 4 }, () =>
      database().prepared(
        "left",
        "select coalesce(current_setting('app.user_id', true), '') as actor",
        [],
        (row) => row["actor"],
      ),
    ),
  );
  expect(left.flat()).toEqual(["", "", "", ""]);
});

test("functions that act for boardwalk_system have a fixed search path and no right for everyone", async () => {
  const rows = await database().as(
    "superuser",
    null,
    `select p.proname, p.prosecdef, coalesce(p.proconfig::text, '') as config, r.rolname as owner,
       has_function_privilege('public', p.oid, 'execute') as for_everyone
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
     where n.nspname in ('auth', 'public')`,
  );
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter((row) => row["for_everyone"] === true)).toEqual([]);
  const acting = rows.filter((row) => row["prosecdef"] === true);
  expect(acting.length).toBeGreaterThan(6);
  expect(acting.filter((row) => !String(row["config"]).includes('search_path=pg_catalog, pg_temp"'))).toEqual([]);
  expect(acting.filter((row) => row["owner"] !== "boardwalk_system")).toEqual([]);
});

test("who asks is read in line wherever a policy compares with it, and not by a call for each row", async () => {
  const person = await buildPerson(database());
  const plan = await database().as(
    "boardwalk_app",
    person.id,
    "explain (verbose) select 1 from wizard_user_sessions where user_id = auth.uid()",
  );
  const text = plan.map((row) => String(row["QUERY PLAN"])).join("\n");
  expect(text).toContain("current_setting('app.user_id'");
  expect(text).not.toContain("auth.uid()");
});

test("whoever serves requests makes no temporary thing, and could put none in the way of those functions", async () => {
  const person = await buildPerson(database());
  const asRequest = (text: string) =>
    database()
      .as("boardwalk_app", person.id, text)
      .then(
        () => "accepted",
        (error) => describeDatabaseFailure(error).code,
      );
  expect(await asRequest("create temp table loot (what text)")).toBe("42501");
  expect(await asRequest("create domain pg_temp.timestamptz as pg_catalog.timestamptz")).toMatch(/^(42501|3F000)$/);
});

test("boardwalk_system, whom those functions act for, makes nothing once the migrations are through", async () => {
  const schemas = await database().as(
    "superuser",
    null,
    `select nspname from pg_namespace where nspname in ('auth', 'public', 'boardwalk', 'pgboss')
       and has_schema_privilege('boardwalk_system', oid, 'create')`,
  );
  expect(schemas).toEqual([]);
});

test("views run with the rights of whoever asks", async () => {
  const rows = await database().as(
    "superuser",
    null,
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'v' and n.nspname in ('auth', 'public') and not coalesce(c.reloptions::text, '') like '%security_invoker=true%'`,
  );
  expect(rows).toEqual([]);
});

test("a read-only transaction writes nothing", async () => {
  const person = await buildPerson(database());
  const write = database().withActor(
    testSurroundings(),
    person.actor,
    ({ em }) => em.execute("update auth.users set locale = 'de'"),
    { readOnly: true },
  );
  await expect(write).rejects.toThrow(/read-only/);
});

test("a login that is only a member of the request role serves requests and nothing else", async ({ skip }) => {
  const own = await createTestDatabase();
  try {
    if (!own.settings) return skip("the embedded database has one login");
    const login = `web_${Date.now().toString(36)}`;
    await own.as("superuser", null, `create role ${login} login password 'x'`);
    const url = new URL(own.settings.url);
    url.username = login;
    url.password = "x";
    const { connectDatabase } = await import("./connect-database.ts");
    const { entities } = await import("../../entities.ts");
    const web = await connectDatabase({ ...own.settings, url: url.href }, entities);
    await own.as("superuser", null, `grant boardwalk_app to ${login}`);
    const person = await buildPerson(web);
    const rows = await web.withActor(testSurroundings(), person.actor, ({ em }) =>
      em.execute<unknown[]>("select id from auth.users"),
    );
    expect(rows).toHaveLength(1);
    const wayOut = web.withActor(testSurroundings(), person.actor, ({ em }) =>
      em.execute("set local role boardwalk_system"),
    );
    await expect(wayOut).rejects.toThrow(/permission denied/);
    await web.close();
    await own.as("superuser", null, `drop role ${login}`);
  } finally {
    await own.close();
  }
});
