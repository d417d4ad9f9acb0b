// Both apps from their sources. Vite reloads what the browser runs and the apps' routes by itself; what the server
// runs natively (the server, the domain, migrations) is started again when a file of it changes.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const NATIVE = ["apps/server", "packages/domain/src", "packages/web/src/front", "migrations"];
const SETTLED_MILLISECONDS = 150;

let child = start();
let restarting = null;
let stopping = false;

function start() {
  const started = spawn(process.execPath, ["apps/server/bin/boardwalk.ts", "start", "--dev"], {
    cwd: root,
    stdio: "inherit",
  });
  started.once("exit", (code) => {
    if (stopping) process.exit(code ?? 0);
    if (restarting === null && started === child)
      process.stdout.write("  The server has stopped. Save a file of it to start it again.\n");
  });
  return started;
}

function restart(name) {
  clearTimeout(restarting);
  restarting = setTimeout(() => {
    process.stdout.write(`\n  ${name} has changed. Starting again.\n`);
    const startNext = () => {
      restarting = null;
      child = start();
    };
    if (child.exitCode !== null || child.signalCode !== null) return startNext();
    child.once("exit", startNext);
    child.kill("SIGTERM");
  }, SETTLED_MILLISECONDS);
}

for (const folder of NATIVE) {
  watch(`${root}${folder}`, { recursive: true }, (_event, name) => {
    if (name !== null && /\.(ts|sql)$/.test(name) && !/\.(test|fixture)\.ts$/.test(name)) restart(`${folder}/${name}`);
  });
}

// One Ctrl-C reaches the server too, which then finishes what is under way; this process waits for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    stopping = true;
    if (child.exitCode !== null || child.signalCode !== null) process.exit(0);
    child.kill("SIGTERM");
  });
}
