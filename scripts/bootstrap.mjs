// Runs before everything else, on whatever Node the machine has: no dependencies, and no syntax that an old Node cannot read.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = 20;
const OLDEST_NPM = 10;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".boardwalk-installed");
const lockFile = join(root, ".boardwalk-installing");
// Standard output belongs to the command that follows, which may print JSON alone.
const say = (line) => process.stderr.write(`${line}\n`);

class Trouble extends Error {}

main().catch((error) => {
  if (!(error instanceof Trouble)) throw error;
  say(error.message);
  process.exitCode = 1;
});

async function main() {
  if (majorOf(process.versions.node) < OLDEST_NODE) {
    throw new Trouble(
      `Boardwalk needs Node.js ${OLDEST_NODE} or newer to set itself up, and this is ${process.versions.node}: install a newer one from nodejs.org.`,
    );
  }
  if (isInstalled()) return;
  await takeLock();
  try {
    // Another one may have installed while this one waited.
    if (!isInstalled()) await install();
  } finally {
    unlinkSync(lockFile);
  }
}

function isInstalled() {
  return readOrNull(stampFile) === stamp();
}

function stamp() {
  const packages = readOrNull(join(root, "package-lock.json"));
  if (packages === null)
    throw new Trouble("package-lock.json is missing: bring it back with `git checkout package-lock.json`.");
  return createHash("sha256").update(`${packages}\n${process.platform}\n${process.arch}`).digest("hex");
}

async function install() {
  requireNpm();
  const started = Date.now();
  say("Packages: installing from the lock file; the first time takes a minute …");
  const result = await runNpm(["ci", "--include=dev", "--include=optional", "--loglevel=error"]);
  if (result.status !== 0) throw new Trouble(`${explain(result.output)}\n\n${lastLines(result.output)}`);
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, stamp());
  say(`Packages: installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function requireNpm() {
  const answer = spawnSync(npm.command, npm.args.concat("--version"), {
    encoding: "utf8",
    shell: npm.shell,
    cwd: root,
  });
  if (answer.error || answer.status !== 0) {
    throw new Trouble("npm was not found: it comes with Node.js, so install that again from nodejs.org.");
  }
  const version = answer.stdout.trim();
  if (majorOf(version) < OLDEST_NPM) {
    throw new Trouble(
      `Boardwalk needs npm ${OLDEST_NPM} or newer, and this is ${version}: run \`npm install --global npm@${OLDEST_NPM}\`.`,
    );
  }
}

// The npm and the Node that started this, since those in node_modules are about to be replaced.
const npm = findNpm();
function findNpm() {
  const cli = process.env.npm_execpath || "";
  if (/npm-cli\.c?js$/.test(cli)) {
    return { command: process.env.npm_node_execpath || process.execPath, args: [cli], shell: false };
  }
  return { command: "npm", args: [], shell: process.platform === "win32" };
}

function runNpm(args) {
  return new Promise((resolve) => {
    const child = spawn(npm.command, npm.args.concat(args), {
      cwd: root,
      env: withoutTracesOfThisRun(process.env),
      shell: npm.shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ status: 1, output: error.message }));
    child.on("close", (status) => resolve({ status, output }));
  });
}

// What `npm start --workspace …` or `npm test --omit=dev` leave behind would change what is installed.
function withoutTracesOfThisRun(inherited) {
  const env = {};
  for (const name of Object.keys(inherited)) {
    if (!/^npm_(lifecycle|package|command|config_(global|workspace|omit|include))/i.test(name))
      env[name] = inherited[name];
  }
  return env;
}

function explain(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return "The packages could not be fetched: the registry cannot be reached. Check the connection (and `npm config get registry`), then run this again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output)) return notWritable();
  if (/ENOSPC/.test(output))
    return "The packages could not be installed: the disk is full. Make room, then run this again.";
  if (/EINTEGRITY/.test(output)) {
    return "A package is not the one that the lock file names. Run `npm cache clean --force`, then run this again; if it stays, the registry serves something else.";
  }
  if (/in sync/.test(output))
    return "package.json and package-lock.json do not agree: run `npm install`, and commit both.";
  return "The packages could not be installed. npm says:";
}

function notWritable() {
  return `The folder ${root} cannot be written to: give yourself the right to, or clone Boardwalk to a folder of your own.`;
}

function lastLines(output) {
  return output
    .trim()
    .split("\n")
    .slice(-8)
    .map((line) => `  ${line}`)
    .join("\n");
}

async function takeLock() {
  let told = false;
  while (!createLock()) {
    const holder = Number(readOrNull(lockFile) || 0);
    if (holder > 0 && !isAlive(holder)) {
      removeQuietly(lockFile);
      continue;
    }
    if (!told) say(`Packages: process ${holder || "?"} is installing them already; waiting for it …`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function createLock() {
  try {
    const file = openSync(lockFile, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    if (["EACCES", "EPERM", "EROFS"].includes(error.code)) throw new Trouble(notWritable());
    throw error;
  }
}

function removeQuietly(file) {
  try {
    unlinkSync(file);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function readOrNull(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function majorOf(version) {
  return Number(version.split(".")[0]);
}
