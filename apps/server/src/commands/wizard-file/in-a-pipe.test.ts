import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { repositoryRoot } from "../../repository-root.ts";

let folder: string;
let file: string;
const children: ChildProcessWithoutNullStreams[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-pipe-"));
  file = join(folder, "wizard.json");
  const steps = [{ key: "a", sets: [{ key: "b", type: "TEXT_INPUT" }] }, { key: "c" }];
  writeFileSync(file, JSON.stringify({ format: "boardwalk.wizard/1", key: "k", name: "K", steps }));
});
afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** The real command in a process of its own, with nothing typed yet. */
function boardwalk(...argv: string[]) {
  const env = { ...process.env, BOARDWALK_DATA: join(folder, "data") };
  const child = spawn(process.execPath, [join(repositoryRoot, "apps/server/bin/boardwalk.ts"), ...argv], { env });
  children.push(child);
  const said = { err: "" };
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const closed = once(child, "close");
  return { child, said, exit: async () => (await closed)[0] };
}

it("checks what comes through a pipe", async () => {
  const { child, said, exit } = boardwalk("check", "-");
  child.stdin.end("{");
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  expect([await exit(), said.err]).toEqual([1, ""]);
  expect(out).toMatch(/^standard input:1:1 {2}\S/);
});

it("answers each walk before the next one is asked", async () => {
  const { child, exit } = boardwalk("walk", file, "-");
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const submitted of [[], ["a"], []]) {
    child.stdin.write(`${JSON.stringify({ answers: { "a.b": "x" }, submitted })}\n`);
    const { value } = await answers.next();
    expect(JSON.parse(value ?? "null")).toMatchObject({ current: submitted.length === 0 ? "a" : "c" });
  }
  child.stdin.end();
  expect(await exit()).toBe(0);
  expect(readdirSync(folder)).toEqual(["wizard.json"]);
});

it("answers many walks in their order", async () => {
  const { child, exit } = boardwalk("walk", file, "-");
  const count = 5000;
  child.stdin.end(Array.from({ length: count }, (_, at) => (at % 7 === 0 ? "no walk\n" : "{}\n")).join(""));
  const wrong: number[] = [];
  let lines = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    lines += 1;
    const { error } = JSON.parse(line);
    if (error) wrong.push(error.line);
  }
  expect([lines, await exit()]).toEqual([count, 1]);
  expect(wrong).toEqual(Array.from({ length: Math.ceil(count / 7) }, (_, at) => at * 7 + 1));
});

it("stops without a word when nobody reads any more", async () => {
  const { child, said, exit } = boardwalk("walk", file, "-");
  child.stdin.on("error", () => undefined);
  child.stdin.write("{}\n");
  const first = await Promise.race([once(child.stdout, "data"), exit()]);
  expect(String(first)).toContain('"path":["a"]');
  child.stdout.destroy();
  const typing = setInterval(() => child.stdin.write("{}\n".repeat(100)), 5);
  expect([await exit(), said.err]).toEqual([0, ""]);
  clearInterval(typing);
});

/** The real command with these files as its standard input and output. */
function between(input: string, output: string, ...argv: string[]) {
  const files = [openSync(input, "r"), openSync(output, "w")];
  const env = { ...process.env, BOARDWALK_DATA: join(folder, "data") };
  const words = [join(repositoryRoot, "apps/server/bin/boardwalk.ts"), ...argv];
  const { status, stderr } = spawnSync(process.execPath, words, { env, stdio: [...files, "pipe"], encoding: "utf8" });
  for (const open of files) closeSync(open);
  return { status, stderr };
}

it.skipIf(process.platform !== "linux").each(["check", "walk"])(
  "says that %s could not write what it found",
  (name) => {
    const words = name === "check" ? [file] : ["-", file];
    const { status, stderr } = between(file, "/dev/full", name, ...words);
    expect([status, stderr.split("\n").at(-2)]).toEqual([
      1,
      expect.stringMatching(/^Standard output cannot be written: ENOSPC.*\.$/),
    ]);
  },
);

it.skipIf(process.platform === "win32").each([[["check", "-"]], [["walk", "FILE", "-"]]])(
  "does not take a folder for an empty input: %j",
  (words) => {
    const argv = words.map((word) => (word === "FILE" ? file : word));
    expect(between(folder, "/dev/null", ...argv)).toEqual({
      status: 1,
      stderr: "Standard input is a folder. Give it a file or a pipe.\n",
    });
  },
);
