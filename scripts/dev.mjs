// Both apps from their sources. Vite reloads what the browser runs and the apps' routes by itself; what the server
// runs natively (the server, the domain, migrations) is started again when a file of it changes.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";
import { watchNpm } from "../apps/server/src/start/watch-npm.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const NATIVE = ["apps/server", "packages/domain/src", "packages/web/src/front", "migrations"];
const SETTLED_MILLISECONDS = 150;

let child = start();
let settling;
let isRestarting = false;
let isStopping = false;

function start() {
  const started = spawn(process.execPath, ["apps/server/bin/boardwalk.ts", "start", "--dev"], {
    cwd: root,
    stdio: "inherit",
  });
  started.once("exit", (code) => {
    if (isStopping) process.exit(code ?? 0);
    if (isRestarting) startAgain();
    else process.stdout.write("  The server has stopped. Save a file of it to start it again.\n");
  });
  return started;
}

function startAgain() {
  isRestarting = false;
  child = start();
}

function restart(name) {
  // A server that is stopping already starts with this change too.
  if (isRestarting || isStopping) return;
  process.stdout.write(`\n  ${name} has changed. Starting again.\n`);
  if (hasEnded()) return startAgain();
  isRestarting = true;
  child.kill("SIGTERM");
}

const hasEnded = () => child.exitCode !== null || child.signalCode !== null;

for (const folder of NATIVE) {
  watch(`${root}${folder}`, { recursive: true }, (_event, name) => {
    if (name !== null && /\.(ts|sql)$/.test(name) && !/\.(test|fixture)\.ts$/.test(name)) {
      clearTimeout(settling);
      settling = setTimeout(restart, SETTLED_MILLISECONDS, `${folder}/${name}`);
    }
  });
}

// One Ctrl-C reaches the server too, which then finishes what is under way; this process waits for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

watchNpm(stop);

function stop() {
  isStopping = true;
  if (hasEnded()) process.exit(0);
  child.kill("SIGTERM");
}
