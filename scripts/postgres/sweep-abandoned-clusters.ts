import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAME = /^boardwalk-postgres-(\d+)-/;

/** Ends and removes what a run that was killed outright left behind; the folder's name says whose it was. */
export function sweepAbandonedClusters(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = join(tmpdir(), name);
    endPostmaster(join(folder, "data"));
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

function endPostmaster(data: string): void {
  try {
    const [pid, servedFolder] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    if (servedFolder === data && isAlive(Number(pid))) process.kill(Number(pid), "SIGQUIT");
  } catch {
    // No such file: it was stopped already, or never started.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
