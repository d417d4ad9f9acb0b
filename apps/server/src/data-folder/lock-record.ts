import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { OperatorMessage } from "../operator-message.ts";

export const LockRecord = z.object({
  id: z.string(),
  pid: z.number().int(),
  /** When the process began, as its system counts: a process id alone is used again by others. */
  processStart: z.string().nullable(),
  host: z.string(),
  command: z.string(),
  startedAt: z.string(),
  socket: z.string(),
});
export type LockRecord = z.infer<typeof LockRecord>;

/** A lock file as found; one that cannot be read has an identity too, so that only one process succeeds it. */
export interface FoundLock {
  id: string;
  record: LockRecord | null;
}

export function readLock(path: string): FoundLock | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw describeUnreadableLock(path, error);
  }
  const record = parseLock(text);
  return { id: record?.id ?? `unreadable-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`, record };
}

function parseLock(text: string): LockRecord | null {
  try {
    return LockRecord.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function describeUnreadableLock(path: string, cause: unknown): OperatorMessage {
  const isFolder = cause instanceof Error && "code" in cause && cause.code === "EISDIR";
  return new OperatorMessage(
    `The lock ${path} cannot be read: ${isFolder ? "it is a folder" : "this user may not"}. Nothing was changed. If no Boardwalk runs on this folder, move it away and try again.`,
    { cause },
  );
}
