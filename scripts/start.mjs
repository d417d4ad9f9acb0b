import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownNode = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");

if (runsTypeScript(process.versions.node)) await start();
else if (existsSync(ownNode)) runUnder(ownNode);
else refuse("The packages are not installed yet: run `npm start`, which brings them and Boardwalk's own Node.js.");

async function start() {
  const { buildApps } = await import("./build-apps.mjs");
  process.stdout.write("\n");
  const began = performance.now();
  const build = await buildApps();
  if (!build.ok) return refuse(`${build.output}\nThe two apps could not be built: the lines above say why.`);
  const note = build.cached ? "nothing has changed since the last build" : "the console and onboarding built";
  process.stdout.write(`  ${"Build".padEnd(14)}${inWords(performance.now() - began).padStart(8)}   ${note}\n`);

  process.env.NODE_ENV = "production";
  process.argv.splice(1, 1, join(root, "apps", "server", "bin", "boardwalk.ts"), "start");
  await import("../apps/server/bin/boardwalk.ts");
}

// Node runs TypeScript by itself from 22.18 on.
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function runUnder(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: "inherit", shell: process.platform === "win32" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function inWords(milliseconds) {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
