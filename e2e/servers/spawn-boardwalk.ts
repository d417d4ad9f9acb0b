import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const COMMAND = join(import.meta.dirname, "..", "..", "apps", "server", "bin", "boardwalk.ts");

/** Starts a `boardwalk` command as a process of its own, with nothing of this machine's settings but what it is given. */
export function spawnBoardwalk(argv: readonly string[], settings: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = "", HOME = "", TMPDIR = "" } = process.env;
  const own = { PATH, HOME, ...(TMPDIR && { TMPDIR }), LOG_LEVEL: "error" };
  return spawn(process.execPath, [COMMAND, ...argv], {
    env: { ...own, ...settings, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
