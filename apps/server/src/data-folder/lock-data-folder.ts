import { randomUUID } from "node:crypto";
import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { OperatorMessage } from "../operator-message.ts";
import { createExclusively } from "./create-exclusively.ts";
import { describeHolder, describeUnusableFolder } from "./describe-trouble.ts";
import { isHeld } from "./is-held.ts";
import { judgeDataFolder } from "./judge-data-folder.ts";
import { type FoundLock, type LockRecord, readLock } from "./lock-record.ts";
import { makeFolder } from "./make-folder.ts";
import { processStart } from "./process-start.ts";
import { socketPath } from "./socket-path.ts";

export interface FolderLock {
  readonly record: LockRecord;
  release(): void;
}

/** Another process has the folder. */
export class FolderHeld extends OperatorMessage {
  readonly record: LockRecord | null;
  constructor(folder: string, record: LockRecord | null) {
    super(describeHolder(folder, record));
    this.record = record;
  }
}

const heldHere = new Set<string>();
const ATTEMPTS = 50;

/**
 * Takes the folder for this process alone. Nobody ever deletes another's lock file: who finds a dead one creates
 * `lock.after-<its id>`, which the file system grants to one process only, and then renames its own record over the
 * dead one. Who wins that file but no longer finds the same lock came too late, and begins again.
 */
export async function lockDataFolder(folder: string, command: string): Promise<FolderLock> {
  const trouble = judgeDataFolder(folder);
  if (trouble !== null) throw new OperatorMessage(trouble);
  const record = newRecord(folder, command);
  const own = join(folder, `lock.new-${record.id}`);
  try {
    makeFolder(folder);
    writeRecord(own, record);
  } catch (error) {
    throw describeUnusableFolder(folder, error);
  }
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await tryToTake(folder, own, record)) return { record, release: () => release(folder, record) };
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new FolderHeld(folder, readLock(lockPath(folder))?.record ?? null);
}

function writeRecord(path: string, record: LockRecord): void {
  try {
    writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true });
  } catch (error) {
    // A full disk takes the name and not the bytes.
    rmSync(path, { force: true });
    throw error;
  }
}

/** Who holds the folder now, without taking it. */
export async function findHolder(folder: string): Promise<FoundLock | null> {
  const last = readChain(folder).at(-1);
  return last !== undefined && (await isHeld(last, socketPath(folder), heldHere)) ? last : null;
}

export const lockPath = (folder: string): string => join(folder, "lock");
const successorPath = (folder: string, id: string): string => join(folder, `lock.after-${id}`);

async function tryToTake(folder: string, own: string, record: LockRecord): Promise<boolean> {
  const chain = readChain(folder);
  const [root] = chain;
  const last = chain.at(-1);
  if (root === undefined || last === undefined) return createExclusively(own, lockPath(folder)) && remember(record);
  if (await isHeld(last, socketPath(folder), heldHere)) throw new FolderHeld(folder, last.record);

  const successor = successorPath(folder, last.id);
  if (!createExclusively(own, successor)) return false;
  if (readLock(lockPath(folder))?.id !== root.id) {
    rmSync(successor, { force: true });
    return false;
  }
  renameSync(own, lockPath(folder));
  for (const name of readdirSync(folder)) {
    if (name.startsWith("lock.after-") && name !== `lock.after-${record.id}`)
      rmSync(join(folder, name), { force: true });
  }
  return remember(record);
}

// At once, so that no other attempt of this process takes our own number for an earlier one's.
function remember(record: LockRecord): true {
  heldHere.add(record.id);
  return true;
}

/** The lock and those who have begun to succeed it, the latest last. */
function readChain(folder: string): FoundLock[] {
  const chain: FoundLock[] = [];
  for (
    let next = readLock(lockPath(folder));
    next !== null && chain.length < ATTEMPTS;
    next = readLock(successorPath(folder, next.id))
  ) {
    chain.push(next);
  }
  return chain;
}

function newRecord(folder: string, command: string): LockRecord {
  return {
    id: randomUUID(),
    pid: process.pid,
    processStart: processStart(process.pid),
    host: hostname(),
    command,
    startedAt: new Date().toISOString(),
    socket: socketPath(folder),
  };
}

function release(folder: string, record: LockRecord): void {
  heldHere.delete(record.id);
  if (readLock(lockPath(folder))?.id === record.id) rmSync(lockPath(folder), { force: true });
}
