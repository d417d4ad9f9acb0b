import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

// Stands in for npm: writes down how it was called, and does what the test's `behaviour.mjs` says.
const FAKE_NPM = `
import { appendFileSync, mkdirSync } from "node:fs";
if (process.argv.includes("--version")) { console.log(process.env.FAKE_VERSION ?? "11.0.0"); process.exit(0); }
appendFileSync("calls", JSON.stringify({ args: process.argv.slice(2), env: Object.keys(process.env) }) + "\\n");
mkdirSync("node_modules", { recursive: true });
await import("./behaviour.mjs");
`;
const SUCCEED = "";
const WAIT_FOR_GO = `
import { existsSync, watch } from "node:fs";
await new Promise((done) => {
  watch(".", () => existsSync("go") && done());
  if (existsSync("go")) done();
});
process.exit(0);
`;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "boardwalk-bootstrap-"));
  mkdirSync(join(root, "scripts"));
  copyFileSync(join(import.meta.dirname, "bootstrap.mjs"), join(root, "scripts", "bootstrap.mjs"));
  put("package.json", `{ "type": "module" }`);
  put("package-lock.json", "{}");
  put("npm-cli.js", FAKE_NPM);
  put("behaviour.mjs", SUCCEED);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): void {
  writeFileSync(join(root, name), text);
}

function calls(): { args: string[]; env: string[] }[] {
  if (!existsSync(join(root, "calls"))) return [];
  return readFileSync(join(root, "calls"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function begin(env: Record<string, string> = {}, nodeArgs: string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeArgs, join(root, "scripts", "bootstrap.mjs")], {
    cwd: tmpdir(),
    env: { NODE_ENV: "test", PATH: process.env.PATH, npm_execpath: join(root, "npm-cli.js"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function finish(child: ChildProcess): Promise<{ code: unknown; says: string; printed: string }> {
  let says = "";
  let printed = "";
  child.stderr?.on("data", (chunk: unknown) => {
    says += String(chunk);
  });
  child.stdout?.on("data", (chunk: unknown) => {
    printed += String(chunk);
  });
  const [code] = await once(child, "close");
  return { code, says, printed };
}

const run = (env?: Record<string, string>, nodeArgs?: string[]) => finish(begin(env, nodeArgs));

describe("bringing the packages", () => {
  it("installs once, tells the time, and is silent afterwards", async () => {
    const first = await run();
    expect(first).toMatchObject({ code: 0, printed: "" });
    expect(first.says).toMatch(/Packages: installed in \d+\.\d s/);
    expect(await run()).toEqual({ code: 0, says: "", printed: "" });
    expect(calls().map(({ args }) => args)).toEqual([
      ["ci", "--include=dev", "--include=optional", "--loglevel=error"],
    ]);
  });

  it("installs again when the lock file has changed", async () => {
    await run();
    put("package-lock.json", `{ "lockfileVersion": 3 }`);
    await run();
    expect(calls()).toHaveLength(2);
  });

  it("keeps what npm says of the outer command from the inner one, and its other settings", async () => {
    await run({
      npm_lifecycle_event: "prestart",
      npm_package_name: "boardwalk",
      npm_command: "start",
      npm_config_global: "true",
      npm_config_workspace: "apps/console",
      npm_config_omit: "dev",
      npm_config_include: "",
      npm_config_registry: "https://registry.example",
    });
    const inherited = calls()[0]?.env.filter((name) => name.startsWith("npm_"));
    expect(inherited?.sort()).toEqual(["npm_config_registry", "npm_execpath"]);
  });

  it("lets one install while the other waits", async () => {
    put("behaviour.mjs", WAIT_FOR_GO);
    const first = begin();
    const firstEnd = finish(first);
    await saying(first, "installing from the lock file");
    const second = begin();
    const secondEnd = finish(second);
    await saying(second, `process ${first.pid} is installing them already`);
    put("go", "");
    expect((await firstEnd).code).toBe(0);
    expect((await secondEnd).code).toBe(0);
    expect(calls()).toHaveLength(1);
  });

  it("takes over from one that was killed", async () => {
    const gone = spawn(process.execPath, ["--version"]);
    await once(gone, "close");
    put(".boardwalk-installing", String(gone.pid));
    expect((await run()).code).toBe(0);
    expect(existsSync(join(root, ".boardwalk-installing"))).toBe(false);
  });
});

describe("what stands in the way is said in a sentence, without a stack", () => {
  const failures = [
    { output: "npm error code ENOTFOUND", says: "the registry cannot be reached" },
    { output: "npm error code EACCES", says: "cannot be written to" },
    { output: "npm error code ENOSPC", says: "the disk is full" },
    { output: "npm error code EINTEGRITY", says: "is not the one that the lock file names" },
    { output: "npm ci can only install when package.json and package-lock.json are in sync", says: "do not agree" },
    { output: "npm error code EWHATEVER", says: "npm says:" },
  ];
  it.each(failures)("$output: $says", async ({ output, says }) => {
    put("behaviour.mjs", `process.stderr.write(${JSON.stringify(output)}); process.exitCode = 1;`);
    const result = await run();
    expect(result.code).toBe(1);
    expect(result.says).toContain(says);
    expect(result.says).not.toContain("    at ");
    expect(existsSync(join(root, "node_modules", ".boardwalk-installed"))).toBe(false);
    expect(existsSync(join(root, ".boardwalk-installing"))).toBe(false);
  });

  it("an old npm", async () => {
    expect(await run({ FAKE_VERSION: "9.8.1" })).toMatchObject({
      code: 1,
      says: "Boardwalk needs npm 10 or newer, and this is 9.8.1: run `npm install --global npm@10`.\n",
    });
  });

  it("an old Node", async () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.0' });";
    const result = await run({}, ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`]);
    expect(result).toMatchObject({ code: 1 });
    expect(result.says).toBe(
      "Boardwalk needs Node.js 20 or newer to set itself up, and this is 18.20.0: install a newer one from nodejs.org.\n",
    );
  });

  it("a missing lock file", async () => {
    rmSync(join(root, "package-lock.json"));
    expect((await run()).says).toContain("package-lock.json is missing");
  });
});

function saying(child: ChildProcess, words: string): Promise<void> {
  let heard = "";
  return new Promise((resolve) => {
    child.stderr?.on("data", (chunk: unknown) => {
      heard += String(chunk);
      if (heard.includes(words)) resolve();
    });
  });
}
