import { expect, test } from "vitest";
import { testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { visitor } from "../index.ts";

const database = useTestDatabase();
const inside = <T>(work: (em: { fork(): { execute(text: string): Promise<unknown> } }) => Promise<T>): Promise<T> =>
  database().withActor(testSurroundings(), visitor, ({ em }) => work(em));

test("a prepared statement inside an open transaction is refused at once", async () => {
  await expect(inside(() => database().ping())).rejects.toThrow(/goes around the transaction/);
});

test("a second transaction inside an open one is refused at once", async () => {
  await expect(inside(() => database().withActor(testSurroundings(), visitor, async () => 1))).rejects.toThrow(
    /goes around/,
  );
});

test("a query of a fork that knows nothing of the transaction is refused at once", async () => {
  await expect(inside((em) => em.fork().execute("select 1"))).rejects.toThrow(/goes around/);
});

test("the command line's statement inside an open transaction is refused at once", async () => {
  await expect(inside(() => database().sql("select 1", { write: false }))).rejects.toThrow(/goes around/);
});

test("after the transaction everything is allowed again", async () => {
  await inside(async () => undefined);
  await expect(database().ping()).resolves.toBeUndefined();
});

test("ten transactions at once take turns", async () => {
  const results = await Promise.all(Array.from({ length: 10 }, (_, index) => inside(async () => index)));
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("the command line reads, and writes only when it is told to", async () => {
  await expect(database().sql("delete from events", { write: false })).rejects.toThrow(/read-only/);
  for (const text of [
    "commit; delete from events",
    "set transaction read write; delete from events",
    "select 1; select 2",
  ])
    await expect(database().sql(text, { write: false })).rejects.toThrow(/multiple commands/);
  await expect(database().sql("delete from events", { write: true })).resolves.toMatchObject({ rows: [] });
  await expect(database().sql("select 1 as one", { write: false })).resolves.toEqual({
    rows: [{ one: 1 }],
    fields: ["one"],
  });
});
