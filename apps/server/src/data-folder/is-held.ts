import { connect } from "node:net";
import { hostname } from "node:os";
import type { FoundLock } from "./lock-record.ts";
import { isAlive, processStart } from "./process-start.ts";

/** Whether a living process stands behind a lock: its control socket answers, or it is the very process that wrote it. */
export async function isHeld(lock: FoundLock, usualSocket: string, heldHere: ReadonlySet<string>): Promise<boolean> {
  if (heldHere.has(lock.id) || (await answers(lock.record?.socket ?? usualSocket))) return true;
  const { record } = lock;
  // In a container every server is process 1: a lock with our own number that we did not take is an earlier one's.
  if (record === null || record.host !== hostname() || record.pid === process.pid || !isAlive(record.pid)) return false;
  return record.processStart === null || record.processStart === processStart(record.pid);
}

// The system accepts a connection even while the process behind it is busy, and refuses it once the process is gone.
function answers(socket: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const connection = connect(socket);
  connection.once("connect", () => resolve(true));
  connection.once("error", () => resolve(false));
  return promise.finally(() => connection.destroy());
}
