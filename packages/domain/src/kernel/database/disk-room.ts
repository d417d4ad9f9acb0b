import { statfsSync } from "node:fs";
import { Unavailable } from "../errors.ts";

const MEGABYTE = 1_000_000;
/** What stays free for what is under way: a few segments of the log, a form with a file, a checkpoint. */
const LEAST_TO_WRITE = 64 * MEGABYTE;
/** Reading tidies pages, which is written too; below one segment of the log and a little, the database is left alone. */
const LEAST_TO_READ = 24 * MEGABYTE;
const COME_BACK_SECONDS = 30;

/** Throws Unavailable where the disk is about to be full. */
export type DiskRoom = (wish: { writes: boolean }) => void;

/**
 * The embedded database does not survive a full disk: it goes on, and says yes to what it does not keep. So nothing is
 * written to the last of it. Asking takes microseconds, on the disk that the next statement reads anyway.
 */
export function diskRoom(folder: string, freeBytes: (folder: string) => number = freeBytesOf): DiskRoom {
  return ({ writes }) => {
    if (freeBytes(folder) < (writes ? LEAST_TO_WRITE : LEAST_TO_READ)) throw diskFull();
  };
}

export const diskFull = (cause?: unknown): Unavailable => new Unavailable(COME_BACK_SECONDS, cause, "disk full");

/** In a sentence, why the database is not even opened; null where there is room enough. */
export function describeLackOfRoom(folder: string, freeBytes: (folder: string) => number = freeBytesOf): string | null {
  const free = freeBytes(folder);
  if (free >= LEAST_TO_WRITE) return null;
  const inMegabytes = (bytes: number) => `${Math.floor(bytes / MEGABYTE)} MB`;
  return `The disk that holds ${folder} is full: ${inMegabytes(free)} are free, and the embedded database wants ${inMegabytes(LEAST_TO_WRITE)}. Nothing was changed. Make room, and try again.`;
}

function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
