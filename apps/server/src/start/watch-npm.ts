import { readFileSync } from "node:fs";

const POLL_MILLISECONDS = 500;

/**
 * Calls back when npm, which started this process, is gone: a signal to npm ends npm alone, and its child would be left
 * to another parent and serve for ever. Between the two may stand the shell of npm's script, which outlives npm as well.
 */
export function watchNpm(gone: () => void): void {
  const parent = process.ppid;
  const grandparent = isShell(parent) ? parentOf(parent) : null;
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === null || parentOf(parent) === grandparent)) return;
    clearInterval(timer);
    gone();
  }, POLL_MILLISECONDS);
  timer.unref();
}

// Only Linux tells this in a file; elsewhere the shell makes way for its one command.
function isShell(pid: number): boolean {
  return /^(sh|dash|bash|zsh|ash|busybox)$/.test(read(`/proc/${pid}/comm`).trim());
}

function parentOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  return Number.isInteger(parent) ? parent : null;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
