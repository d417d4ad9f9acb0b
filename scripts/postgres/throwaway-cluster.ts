import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findPostgresBinaries } from "./find-postgres-binaries.ts";
import { freePort } from "./free-port.ts";
import { sweepAbandonedClusters } from "./sweep-abandoned-clusters.ts";
import { unprivilegedUser } from "./unprivileged-user.ts";

/** A PostgreSQL of our own in a temporary folder: trusts its loopback port, forgets everything at the end. */
export interface ThrowawayCluster {
  readonly url: string;
  readonly folder: string;
  /** Starts it again on the same port after `stop`. */
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const STARTS_WITHIN_MS = 30_000;
const STOPS_WITHIN_MS = 3_000;
// Nothing here outlives a crash, so no write has to reach the disk.
const SETTINGS = [
  "fsync=off",
  "full_page_writes=off",
  "synchronous_commit=off",
  "max_connections=200",
  "shared_buffers=64MB",
  "timezone=UTC",
];

/** Null where this machine has no PostgreSQL. */
export async function startThrowawayCluster(): Promise<ThrowawayCluster | null> {
  const binaries = findPostgresBinaries();
  if (binaries === null) return null;
  sweepAbandonedClusters();

  const folder = mkdtempSync(join(tmpdir(), `boardwalk-postgres-${process.pid}-`));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const spawnOptions = { cwd: folder, ...user };
  const data = join(folder, "data");
  const log = join(folder, "log");
  const port = await freePort();
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    if (binaries === null || running) return;
    const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
    const args = ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port), ...settings];
    const output = openSync(log, "a");
    const child = spawn(join(binaries, "postgres"), args, { ...spawnOptions, stdio: ["ignore", output, output] });
    running = child;
    child.once("exit", () => {
      running = null;
    });
    await ready(data, log, () => running === child);
  }

  async function stop(): Promise<void> {
    const child = running;
    if (!child) return;
    const gone = once(child, "exit");
    child.kill("SIGINT");
    // A connection that never said who it is can hold a fast shutdown up; nothing here is worth waiting for.
    const impatience = setTimeout(() => child.kill("SIGQUIT"), STOPS_WITHIN_MS);
    await gone;
    clearTimeout(impatience);
  }

  // The last way out, where nothing can be awaited any more.
  function removeAtOnce(): void {
    running?.kill("SIGQUIT");
    // It takes its own file away last; removing the folder before would race with its writing.
    const until = Date.now() + STOPS_WITHIN_MS;
    while (existsSync(join(data, "postmaster.pid")) && Date.now() < until) waitAtOnce(20);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }

  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  function onSignal(signal: NodeJS.Signals): void {
    removeAtOnce();
    for (const each of signals) process.off(each, onSignal);
    process.kill(process.pid, signal);
  }

  async function remove(): Promise<void> {
    await stop();
    process.off("exit", removeAtOnce);
    for (const signal of signals) process.off(signal, onSignal);
    rmSync(folder, { recursive: true, force: true });
  }

  process.once("exit", removeAtOnce);
  for (const signal of signals) process.on(signal, onSignal);

  const init = ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"];
  const made = spawnSync(join(binaries, "initdb"), init, { ...spawnOptions, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb could not make a throw-away PostgreSQL:\n${made.stderr}`);
  await start();
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, folder, start, stop, remove };
}

function waitAtOnce(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function ready(data: string, log: string, isRunning: () => boolean): Promise<void> {
  const until = Date.now() + STARTS_WITHIN_MS;
  while (isRunning() && Date.now() < until) {
    if (statusIn(data) === "ready") return;
    await pause(25);
  }
  throw new Error(`The throw-away PostgreSQL did not start:\n${readFileSync(log, "utf8").slice(-2000)}`);
}

// The eighth line of postmaster.pid is how pg_ctl itself learns that connections are taken.
function statusIn(data: string): string | null {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[7]?.trim() ?? null;
  } catch {
    return null;
  }
}
