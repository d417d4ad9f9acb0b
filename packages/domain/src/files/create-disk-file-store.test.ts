import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newId } from "../kernel/index.ts";
import { useTestFolder } from "../testing/index.ts";
import { createDiskFileStore } from "./create-disk-file-store.ts";
import type { FileStore } from "./file-store.ts";

const folder = useTestFolder();
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

async function* pieces(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function textOf(store: FileStore, id: string): Promise<string | null> {
  const bytes = await store.read(id);
  return bytes && Buffer.concat(await bytes.toArray()).toString();
}

test("gives back what was written, piece by piece, to nobody but this user of the machine", async () => {
  const [store, id] = [createDiskFileStore(folder()), newId()];
  await store.write(id, pieces("board", "walk"));
  expect(await textOf(store, id)).toBe("boardwalk");
  expect(filesIn(folder())).toEqual([id]);
  expect(statSync(join(folder(), id.slice(-2), id)).mode & 0o077).toBe(0);
});

test("has nothing under an id that was never written or was removed, and removes twice in peace", async () => {
  const [store, id] = [createDiskFileStore(join(folder(), "not", "there")), newId()];
  expect(await store.read(id)).toBeNull();
  await store.write(id, pieces("x"));
  await store.remove(id);
  await store.remove(id);
  expect(await store.read(id)).toBeNull();
});

test("keeps nothing of a stream that breaks off", async () => {
  const [store, id] = [createDiskFileStore(folder()), newId()];
  async function* breaking() {
    yield Buffer.from("half");
    throw new Error("the line is cut");
  }
  await expect(store.write(id, breaking())).rejects.toThrow("the line is cut");
  expect(await store.read(id)).toBeNull();
  expect(filesIn(folder())).toEqual([]);
});

test.each(["", "../secret", "a/b", "unfinished", `${newId()}/..`, newId().toUpperCase()])(
  "takes no name but an id: %s",
  async (name) => {
    const store = createDiskFileStore(folder());
    await expect(store.write(name, pieces("x"))).rejects.toThrow("under its id");
    await expect(store.read(name)).rejects.toThrow("under its id");
    await expect(store.remove(name)).rejects.toThrow("under its id");
  },
);

test("lists what it holds, and takes away only what was left unfinished long ago", async () => {
  const [store, id] = [createDiskFileStore(folder()), newId()];
  await store.write(id, pieces("kept"));
  for (const name of ["old", "young"]) writeFileSync(join(folder(), "unfinished", name), "half");
  utimesSync(join(folder(), "unfinished", "old"), 1_000, 1_000);
  expect(await store.removeUnfinished(new Date(2_000_000))).toBe(1);
  expect(filesIn(join(folder(), "unfinished"))).toEqual(["young"]);
  const listed = await Array.fromAsync(store.list());
  expect(listed.map((stored) => stored.id)).toEqual([id]);
});
