import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When a process began, as its system counts, or null where it is gone or the system does not say. */
export function processStart(pid: number): string | null {
  try {
    if (process.platform === "linux") return linuxStart(pid);
    if (process.platform === "darwin") {
      return execFileSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).trim() || null;
    }
  } catch {
    return null;
  }
  return null;
}

// The command's name stands in brackets and may hold anything, so fields are counted after the last bracket.
function linuxStart(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const isZombie = fields[0] === "Z" || fields[0] === "X";
  return isZombie ? null : (fields[19] ?? null);
}

export function isAlive(pid: number): boolean {
  if (process.platform === "linux") return processStart(pid) !== null;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
