import { hostname } from "node:os";
import { OperatorMessage } from "../operator-message.ts";
import type { LockRecord } from "./lock-record.ts";

/** Who has the data folder, and what can be done about it. */
export function describeHolder(folder: string, record: LockRecord | null): string {
  if (record === null)
    return `The data folder ${folder} is held by a process that answers on its control socket; stop that one first, or set BOARDWALK_DATA to another folder.`;
  const where = record.host === hostname() ? "" : ` on ${record.host}`;
  return (
    `The data folder ${folder} is held by process ${record.pid}${where} (${record.command}, since ${record.startedAt}). ` +
    "Stop that one first, or set BOARDWALK_DATA to another folder."
  );
}

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const REASONS: Record<string, string> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "it is on a read-only disk",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "there is a file of that name",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
};

export function describeUnusableFolder(folder: string, error: unknown): OperatorMessage {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  const remedy = FULL.has(code) ? "Make room there" : "Make it writable";
  return new OperatorMessage(
    `The data folder ${folder} cannot be used: ${reason}. ${remedy}, or set BOARDWALK_DATA to another folder.`,
  );
}
