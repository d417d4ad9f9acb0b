import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const fixture = fileURLToPath(new URL("stop-when-told.fixture.ts", import.meta.url));

/** Starts it below a shell that outlives it, as npm does, and reads what it says. */
async function start(command: string, env: Record<string, string> = {}) {
  const child = spawn("sh", ["-c", command, process.execPath, fixture], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  return { shell: child, pid: Number(await next()), next };
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops it", async (signal) => {
  const { pid, next } = await start('"$0" "$1"; true');
  process.kill(pid, signal);
  expect(await next()).toBe(signal === "SIGHUP" ? "The terminal was closed." : "Told to stop.");
});

test("one Ctrl-C that arrives twice is one", async () => {
  const { pid, next } = await start('"$0" "$1"; true');
  process.kill(pid, "SIGINT");
  process.kill(pid, "SIGINT");
  expect(await next()).toBe("Told to stop.");
});

test("it stops when npm is gone", async () => {
  const { shell, next } = await start('"$0" "$1"; true', { npm_lifecycle_event: "start" });
  shell.kill("SIGKILL");
  expect(await next()).toBe("npm is gone.");
});

test.runIf(process.platform === "linux")("it stops when npm is gone and the shell of its script is not", async () => {
  const { shell, next } = await start(`sh -c '"$0" "$1"; true' "$0" "$1"; true`, { npm_lifecycle_event: "start" });
  shell.kill("SIGKILL");
  expect(await next()).toBe("npm is gone.");
});
