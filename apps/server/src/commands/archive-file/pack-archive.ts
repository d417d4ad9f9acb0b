import { randomUUID } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { link, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { OperatorMessage } from "../../operator-message.ts";
import { visible } from "../visible.ts";

/** Refuses a name that is taken, or a folder that is not there, before any work is done. */
export function requireFree(path: string): void {
  if (existsSync(path))
    throw new OperatorMessage(
      `There is already something at ${visible(path)}, and a backup writes over nothing. Name another file.`,
    );
  if (!existsSync(dirname(path)))
    throw new OperatorMessage(`There is no folder ${visible(dirname(path))}. Make it, or name a file elsewhere.`);
}

/** Packs the bytes into a file that only its owner reads, and that has its name once it is whole; gives its size. */
export async function packArchive(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    await pipeline(bytes, createGzip(), createWriteStream(unfinished, { mode: 0o600, flags: "wx", flush: true }));
    await nameIt(unfinished, path);
    return (await stat(path)).size;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    throw new OperatorMessage(`${visible(path)} cannot be written: ${reason}. Nothing was left of it.`, {
      cause: error,
    });
  } finally {
    await rm(unfinished, { force: true });
  }
}

// A link never replaces what somebody else put there meanwhile; where a file system has none, a rename has to do.
async function nameIt(unfinished: string, path: string): Promise<void> {
  await link(unfinished, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw error;
    return rename(unfinished, path);
  });
}

const REASONS: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it grew larger than a file may be here",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the disk is read-only",
  EEXIST: "something has taken its name meanwhile",
  EIO: "the disk does not answer as it should",
};

function reasonOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? (REASONS[String(error.code)] ?? null) : null;
}
