import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import {
  buildPerson,
  createTestDatabase,
  type TestDatabase,
  testEngine,
  testSurroundings,
} from "../../testing/index.ts";
import { newId } from "../ids.ts";
import { connectDatabase, type Database } from "./connect-database.ts";
import { databaseRoles } from "./database-roles.ts";

// In the embedded database everybody is its superuser.
describe.runIf(testEngine().kind === "postgres")("a login that may not make roles", () => {
  const prefix = `t${newId().replaceAll("-", "").slice(-12)}`;
  const login = `${prefix}_login`;
  let cluster: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    cluster = await createTestDatabase({ migrated: false });
    if (!cluster.settings) throw new Error("PostgreSQL has settings");
    await cluster.as("superuser", null, `create role ${login} login password 'x'`);
    const url = new URL(cluster.settings.url);
    url.username = login;
    url.password = "x";
    const settings = { ...cluster.settings, url: url.href, adminUrl: url.href, rolePrefix: prefix };
    database = await connectDatabase(settings, entities);
  });

  afterAll(async () => {
    await database.close();
    for (const role of [...Object.values(databaseRoles(prefix)), login]) {
      await cluster.as("superuser", null, `drop owned by "${role}" cascade`);
    }
    for (const role of [...Object.values(databaseRoles(prefix)), login]) {
      await cluster.as("superuser", null, `drop role "${role}"`);
    }
    await cluster.close();
  });

  test("is told the exact statements for an administrator, and goes on once they were run", async () => {
    const refusal = await database.migrate().then(
      () => "",
      (error) => String(error.message),
    );
    const statements = refusal.match(/^ {2}(create|grant) .*;$/gm) ?? [];
    expect(statements).toHaveLength(12);
    expect(await database.isMigrated()).toBe(false);
    // What the doctor asks is answered with the same words.
    await expect(database.requireMigratable()).rejects.toThrow(refusal);
    expect(refusal).toContain("DATABASE_ADMIN_URL");
    for (const statement of statements) await cluster.as("superuser", null, statement);
    await database.requireMigratable();
    expect((await database.migrate()).applied[0]).toBe("0001-foundations.sql");
  });

  test("a login that only serves requests is told which setting names the one that migrates", async () => {
    const web = `${prefix}_web`;
    await cluster.as("superuser", null, `create role ${web} login password 'x'`);
    await cluster.as("superuser", null, `grant "${prefix}_app" to ${web}`);
    if (!cluster.settings) throw new Error("PostgreSQL has settings");
    const url = new URL(cluster.settings.url);
    url.username = web;
    url.password = "x";
    const settings = { ...cluster.settings, url: url.href, adminUrl: url.href, rolePrefix: prefix };
    const served = await connectDatabase(settings, entities);
    try {
      for (const ask of [() => served.migrate(), () => served.isMigrated()])
        await expect(ask()).rejects.toThrow(`${web} serves requests and may not migrate. Set DATABASE_ADMIN_URL`);
    } finally {
      await served.close();
      await cluster.as("superuser", null, `drop role ${web}`);
    }
  });

  test("serves under roles of the prefix that was chosen, and nobody else's", async () => {
    const person = await buildPerson(database);
    const [row] = await database.withActor(testSurroundings(), person.actor, ({ em }) =>
      em.execute<Record<string, unknown>[]>("select current_user as role, count(*)::int as people from auth.users"),
    );
    expect(row).toEqual({ role: `${prefix}_app`, people: 1 });
  });
});
