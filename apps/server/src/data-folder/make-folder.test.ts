import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { makeFolder } from "./make-folder.ts";

const root = mkdtempSync(join(tmpdir(), "boardwalk-folder-"));
afterEach(() => rmSync(join(root, "a"), { recursive: true, force: true }));

test("makes what is missing, for its owner alone, and leaves what is there", () => {
  makeFolder(join(root, "a", "b"));
  makeFolder(join(root, "a", "b"));
  expect(statSync(join(root, "a", "b")).mode & 0o777).toBe(0o700);
});

test("says at once that a folder cannot be made below a file", () => {
  writeFileSync(join(root, "file"), "");
  expect(() => makeFolder(join(root, "file", "below"))).toThrow();
});

test.runIf(existsSync("/proc/self"))("says at once that a file system takes no folders", () => {
  expect(() => makeFolder("/proc/boardwalk-is-not-here")).toThrow(/ENOENT|EACCES|EPERM/);
});
