import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entities } from "../../entities.ts";
import {
  buildPerson,
  createTestDatabase,
  type TestDatabase,
  testEngine,
  testSurroundings,
} from "../../testing/index.ts";
import { Unavailable } from "../errors.ts";
import { connectDatabase } from "./connect-database.ts";

// The embedded database is never away while its process lives.
describe.runIf(testEngine().kind === "postgres")("a PostgreSQL server that is away", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  test("a server that cut every connection is used again without a restart", async () => {
    const person = await buildPerson(database);
    const read = () =>
      database.withActor(testSurroundings(), person.actor, ({ em }) => em.execute("select id from auth.users"));
    await Promise.all([read(), read(), read()]);
    await database.as(
      "superuser",
      null,
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    const outcomes = await Promise.allSettled([read(), read(), read()]);
    const failures = outcomes.filter((outcome) => outcome.status === "rejected").map((outcome) => outcome.reason);
    expect(failures.filter((failure) => !(failure instanceof Unavailable))).toEqual([]);
    expect(await read()).toHaveLength(1);
  });

  test("a connection that is cut in the middle of a transaction makes it unavailable, and nothing of it stays", async () => {
    const person = await buildPerson(database);
    const cut = database.withActor(testSurroundings(), person.actor, async ({ em }) => {
      const [row] = await em.execute<{ pid: number }[]>("select pg_backend_pid() as pid");
      await em.execute("update auth.users set full_name = 'half done' where id = auth.uid()");
      await database.as("superuser", null, "select pg_terminate_backend($1)", [row?.pid]);
      await em.execute("select 1");
    });
    await expect(cut).rejects.toBeInstanceOf(Unavailable);
    expect(await database.as("superuser", null, "select full_name from auth.users where id = $1", [person.id])).toEqual(
      [{ full_name: "Robin Test" }],
    );
  });

  test("where nobody listens the answer is that it is away, not that something broke", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const url = `postgres://nobody@127.0.0.1:${port}/nothing`;
    const away = await connectDatabase(
      { kind: "postgres", url, adminUrl: url, rolePrefix: "boardwalk", poolSize: 2 },
      entities,
    );
    await expect(away.ping()).rejects.toBeInstanceOf(Unavailable);
    await expect(away.migrate()).rejects.toBeInstanceOf(Unavailable);
    await away.close();
  });

  test("a row that somebody else holds for long makes the waiting request unavailable instead of hanging", async () => {
    const person = await buildPerson(database);
    const rename = "update auth.users set full_name = 'me' where id = auth.uid()";
    const held = Promise.withResolvers<void>();
    const letGo = Promise.withResolvers<void>();
    const holder = database.withActor(testSurroundings(), person.actor, async ({ em }) => {
      await em.execute(rename);
      held.resolve();
      await letGo.promise;
    });
    await held.promise;
    const waiting = database.withActor(testSurroundings(), person.actor, ({ em }) => em.execute(rename));
    await expect(waiting).rejects.toBeInstanceOf(Unavailable);
    letGo.resolve();
    await holder;
  });
});
