import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FolderHeld, findHolder, lockDataFolder, lockPath } from "./lock-data-folder.ts";
import type { LockRecord } from "./lock-record.ts";
import { socketPath } from "./socket-path.ts";

const fixture = fileURLToPath(new URL("take-lock-when-told.fixture.ts", import.meta.url));
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-lock-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function startOther() {
  const child = spawn(process.execPath, [fixture], { stdio: ["pipe", "pipe", "inherit"] });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  await next();
  return {
    pid: child.pid ?? 0,
    say: (line: string) => {
      child.stdin.write(`${line}\n`);
      return next();
    },
    kill: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGKILL");
      }),
  };
}

const deadLock = (changes: Partial<LockRecord> = {}): LockRecord => ({
  id: "dead",
  // No system gives out this number.
  pid: 2 ** 30,
  processStart: "1",
  host: hostname(),
  command: "boardwalk start",
  startedAt: "2026-01-01T00:00:00.000Z",
  socket: join(folder, "nobody.sock"),
  ...changes,
});
const leave = (lock: LockRecord | string) =>
  writeFileSync(lockPath(folder), typeof lock === "string" ? lock : JSON.stringify(lock));

describe("a data folder", () => {
  test("is made when it is missing, for its owner alone", async () => {
    const lock = await lockDataFolder(join(folder, "new", "data"), "test");
    expect(readdirSync(join(folder, "new", "data"))).toEqual(["lock"]);
    lock.release();
    expect(readdirSync(join(folder, "new", "data"))).toEqual([]);
  });

  test("belongs to one process, and the second is told who holds it", async () => {
    const other = await startOther();
    expect(await other.say(folder)).toBe("held");
    const refusal = await lockDataFolder(folder, "test").catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FolderHeld);
    expect(String(refusal)).toContain(`held by process ${other.pid}`);
    expect(String(refusal)).toContain("BOARDWALK_DATA");
  });

  test("is not given twice to one process either", async () => {
    const lock = await lockDataFolder(folder, "test");
    await expect(lockDataFolder(folder, "test")).rejects.toBeInstanceOf(FolderHeld);
    lock.release();
    (await lockDataFolder(folder, "test")).release();
  });

  test("is free again after kill -9", async () => {
    const other = await startOther();
    await other.say(folder);
    await other.kill();
    expect(await findHolder(folder)).toBeNull();
    (await lockDataFolder(folder, "test")).release();
  });

  test("is handed over when it is let go", async () => {
    const other = await startOther();
    await other.say(folder);
    expect((await findHolder(folder))?.record?.pid).toBe(other.pid);
    await other.say("release");
    (await lockDataFolder(folder, "test")).release();
  });
});

describe("a lock that was left behind", () => {
  test.each<[string, () => LockRecord | string]>([
    ["by a process that is gone", () => deadLock()],
    ["by an earlier process with our own number, as in a container", () => deadLock({ pid: process.pid })],
    ["by another container", () => deadLock({ host: "another", pid: 1 })],
    ["empty", () => ""],
    ["cut off in the middle", () => '{"id":"dead","pid":12'],
    ["of another form", () => '{"pid":1}'],
  ])("%s is taken over", async (_, left) => {
    leave(left());
    const lock = await lockDataFolder(folder, "test");
    expect((await findHolder(folder))?.record?.id).toBe(lock.record.id);
    expect(readdirSync(folder)).toEqual(["lock"]);
    lock.release();
  });

  test.runIf(process.platform === "linux")(
    "is told from a living process that was given the same number later",
    async () => {
      const other = await startOther();
      leave(deadLock({ pid: other.pid, processStart: "1" }));
      (await lockDataFolder(folder, "test")).release();
    },
  );

  test("is taken over from whoever died while taking it over", async () => {
    leave(deadLock());
    writeFileSync(join(folder, "lock.after-dead"), JSON.stringify(deadLock({ id: "dead-too" })));
    const lock = await lockDataFolder(folder, "test");
    expect(readdirSync(folder)).toEqual(["lock"]);
    lock.release();
  });

  test("is taken over by exactly one of many", async () => {
    const others = await Promise.all(Array.from({ length: 5 }, startOther));
    for (let round = 0; round < 12; round += 1) {
      const contested = join(folder, String(round));
      mkdirSync(contested);
      writeFileSync(lockPath(contested), round % 3 === 0 ? "unreadable" : JSON.stringify(deadLock()));
      const answers = await Promise.all(others.map((other) => other.say(contested)));
      expect(answers.filter((answer) => answer === "held")).toHaveLength(1);
      expect(answers.filter((answer) => answer.startsWith("refused"))).toHaveLength(4);
      await Promise.all(others.map((other) => other.say("release")));
    }
  });
});

test("an unreadable lock does not count while its control socket answers", async () => {
  const server = createServer().listen(socketPath(folder));
  await new Promise((resolve) => server.once("listening", resolve));
  leave("unreadable");
  await expect(lockDataFolder(folder, "test")).rejects.toThrow("held by a process that answers");
  server.close();
});

describe("a folder that cannot be used", () => {
  test("because it is a file, is said in a sentence", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(lockDataFolder(join(folder, "file"), "test")).rejects.toThrow(
      "there is a file of that name. Make it writable, or set BOARDWALK_DATA",
    );
  });
  test("because it lies below a file, is said in a sentence", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(lockDataFolder(join(folder, "file", "data"), "test")).rejects.toThrow("a part of its path is a file");
  });
  test.runIf(process.platform === "linux")("because nobody may write there, is said in a sentence", async () => {
    await expect(lockDataFolder("/sys/boardwalk", "test")).rejects.toThrow(
      /^The data folder \/sys\/boardwalk cannot be used: this user may not/,
    );
  });
});

test("a path too long for a socket gets one elsewhere, for its owner alone", () => {
  const short = socketPath("/data");
  const long = socketPath(`/data/${"x".repeat(120)}`);
  expect(short).toBe(join("/data", "control.sock"));
  expect(Buffer.byteLength(long)).toBeLessThan(100);
  expect(long).not.toBe(socketPath(`/data/${"y".repeat(120)}`));
});
