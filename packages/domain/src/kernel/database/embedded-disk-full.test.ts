import { PGlite } from "@electric-sql/pglite";
import { expect, test, vi } from "vitest";
import { entities } from "../../entities.ts";
import { testSurroundings, useTestFolder } from "../../testing/index.ts";
import { migratedSnapshot } from "../../testing/migrated-snapshot.ts";
import { connectDatabase } from "./connect-database.ts";
import { EmbeddedEngine } from "./embedded-engine.ts";

const folder = useTestFolder();
const PATIENCE_MILLISECONDS = 60_000;

test(
  "while the disk is full the embedded database reads and refuses to write, and goes on by itself",
  async () => {
    let free = 1e9;
    const settings = { kind: "embedded", folder: folder() } as const;
    const pglite = await PGlite.create({ dataDir: folder(), loadDataDir: await migratedSnapshot() });
    const database = await connectDatabase(settings, entities, { pglite, freeBytes: () => free });
    try {
      const insert = (name: string) =>
        database.withSystem(testSurroundings(), ({ em }) => em.execute("insert into notes values (?)", [name]));
      await database.sql("create table notes (name text)", { write: true });
      await database.sql("grant all on notes to boardwalk_system", { write: true });
      const names = async () => (await database.sql("select name from notes", { write: false })).rows;
      await insert("before");
      free = 50e6;
      await expect(insert("refused")).rejects.toMatchObject({ because: "disk full" });
      await expect(database.requireRoom()).rejects.toMatchObject({ because: "disk full" });
      expect(await names()).toEqual([{ name: "before" }]);
      free = 10e6;
      await expect(names()).rejects.toMatchObject({ because: "disk full" });
      free = 1e9;
      await insert("after");
      expect(await names()).toEqual([{ name: "before" }, { name: "after" }]);
    } finally {
      await database.close();
    }
  },
  PATIENCE_MILLISECONDS,
);

test("a disk that is full from the beginning is a sentence", async () => {
  const settings = { kind: "embedded", folder: folder() } as const;
  await expect(connectDatabase(settings, entities, { freeBytes: () => 0 })).rejects.toThrow("0 MB are free");
});

/** As the engine behaves after a write that the disk did not take: one error, and from then on it says yes. */
async function engineOnAFullDisk() {
  const dump = await migratedSnapshot();
  const opened = [await PGlite.create({ loadDataDir: dump }), await PGlite.create({ loadDataDir: dump })] as const;
  for (const one of opened) await one.exec("create table notes (name text)");
  const engine = new EmbeddedEngine(opened[0], async () => opened[1]);
  const full = "do $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$";
  await expect(engine.query(full)).rejects.toMatchObject({ because: "disk full" });
  return { engine, opened, close: () => Promise.all(opened.map((one) => one.close())) };
}

test(
  "after a write that the disk did not take, no answer of that instance counts",
  async () => {
    const { engine, close } = await engineOnAFullDisk();
    await expect(engine.query("insert into notes values ('not kept')")).rejects.toMatchObject({ because: "disk full" });
    await expect(engine.transaction((open) => open.query("select 1"))).rejects.toMatchObject({ because: "disk full" });
    await close();
  },
  PATIENCE_MILLISECONDS,
);

test(
  "another instance takes up the files, and whoever listened hears of it",
  async () => {
    const { engine, opened, close } = await engineOnAFullDisk();
    const told = vi.fn();
    await engine.listen("work", told);
    await Promise.all([engine.beTrustworthy(), engine.beTrustworthy()]);
    expect(told).toHaveBeenCalledOnce();
    await engine.query("insert into notes values ('kept')");
    expect((await opened[1].query("select name from notes")).rows).toEqual([{ name: "kept" }]);
    await opened[1].query("notify work");
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2), { timeout: 30_000 });
    await close();
  },
  PATIENCE_MILLISECONDS,
);
