import type { Health } from "@boardwalk/domain/administration";
import { type Database, Unavailable } from "@boardwalk/domain/kernel";
import type { Readiness } from "../http/exchange.ts";

const PATIENCE_MILLISECONDS = 2000;
/** Anybody may ask, and counting looks at every table: once in this time is often enough. */
const HEALTH_STANDS_MILLISECONDS = 5000;

/** Whether the server can do its work: its database answers and has every table. How jobs and mail stand is told beside it. */
export function createReadiness(
  database: Pick<Database, "ping" | "isMigrated" | "requireRoom">,
  readHealth: () => Promise<Health>,
): () => Promise<Readiness> {
  let migrated = false;
  const health = remembered(readHealth);
  return async () => {
    try {
      await withPatience(database.requireRoom());
      await withPatience(database.ping());
      // Tables do not go away again, and asking costs more than a ping.
      migrated ||= await withPatience(database.isMigrated());
      if (!migrated) return { ready: false, because: "the database is not migrated" };
      // People can be served while nobody gets to count.
      return { ready: true, health: await withPatience(health()).catch(() => null) };
    } catch (error) {
      const isFull = error instanceof Unavailable && error.because === "disk full";
      return { ready: false, because: isFull ? "the disk is full" : "the database does not answer" };
    }
  };
}

function remembered<T>(read: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at > HEALTH_STANDS_MILLISECONDS) last = { at: now, answer: read() };
    return last.answer;
  };
}

async function withPatience<T>(work: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("too late")), PATIENCE_MILLISECONDS);
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
