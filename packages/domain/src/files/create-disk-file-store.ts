import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileStore, StoredBytes } from "./file-store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNFINISHED = "unfinished";
const ONLY_OURS = { recursive: true, mode: 0o700 } as const;

/** Keeps each file as `<folder>/<last two of its id>/<id>`; the folder is made with the first one. */
export function createDiskFileStore(folder: string): FileStore {
  // The first characters of an id are its time, the last ones spread evenly.
  const folderOf = (id: string) => join(folder, id.slice(-2));
  const placeOf = (id: string): string => {
    if (!ID.test(id)) throw new Error("A file is kept under its id alone.");
    return join(folderOf(id), id);
  };
  return {
    kind: "disk",
    async write(id, bytes) {
      const place = placeOf(id);
      const unfinished = join(folder, UNFINISHED, `${id}.${randomUUID()}`);
      await mkdir(join(folder, UNFINISHED), ONLY_OURS);
      await mkdir(folderOf(id), ONLY_OURS);
      try {
        await writeDurably(unfinished, bytes);
        await rename(unfinished, place);
        await syncFolder(folderOf(id));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async read(id) {
      const handle = await openIfThere(placeOf(id));
      return handle && createReadStream("", { fd: handle, highWaterMark: 65_536 });
    },
    async remove(id) {
      await rm(placeOf(id), { force: true });
    },
    async *list() {
      for (const part of await readFolder(folder))
        if (part !== UNFINISHED)
          for (const name of await readFolder(join(folder, part))) {
            const stored = ID.test(name) ? await describe(folderOf(name), name) : null;
            if (stored) yield stored;
          }
    },
    async removeUnfinished(before) {
      let removed = 0;
      for (const name of await readFolder(join(folder, UNFINISHED))) {
        const stored = await describe(join(folder, UNFINISHED), name);
        if (!stored || stored.writtenAt >= before) continue;
        await rm(join(folder, UNFINISHED, name), { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

async function writeDurably(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk);
    // A name that survives a power cut while its bytes do not would be worse than neither.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  return unlessMissing(open(path, "r"), null);
}

async function readFolder(path: string): Promise<string[]> {
  return unlessMissing(readdir(path), []);
}

async function describe(folder: string, id: string): Promise<StoredBytes | null> {
  const found = await unlessMissing(stat(join(folder, id)), null);
  return found && { id, writtenAt: found.mtime };
}

async function unlessMissing<T, Otherwise>(work: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  return work.catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return otherwise;
    throw error;
  });
}
