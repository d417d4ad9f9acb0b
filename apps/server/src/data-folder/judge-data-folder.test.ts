import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EMBEDDED_VERSION, judgeDataFolder } from "./judge-data-folder.ts";
import { lockDataFolder } from "./lock-data-folder.ts";

const SEGMENT = "000000010000000000000001";
let folder: string;
const at = (...path: string[]) => join(folder, ...path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-judge-"));
  for (const part of ["base", "global", "pg_wal", "pg_xact"]) mkdirSync(at("database", part), { recursive: true });
  writeFileSync(at("database", "PG_VERSION"), `${EMBEDDED_VERSION}\n`);
  writeFileSync(at("database", "global", "pg_control"), "");
  writeFileSync(at("database", "pg_wal", SEGMENT), "");
  truncateSync(at("database", "pg_wal", SEGMENT), 16_777_216);
  writeFileSync(at("secret"), "secret");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const remove = (...path: string[]) => rmSync(at(...path), { recursive: true });

test.each<[string, () => void]>([
  ["a whole one", () => undefined],
  ["one that is to be made", () => remove()],
  ["one whose first start was cut off", () => remove("database")],
  ["an empty one", () => [remove("database"), remove("secret")]],
  [
    "one with nothing but what a system leaves",
    () => [remove("database"), remove("secret"), mkdirSync(at("lost+found"))],
  ],
])("is content with %s", (_, make) => {
  make();
  expect(judgeDataFolder(folder)).toBeNull();
});

test.each<[string, () => void, string]>([
  [
    "that holds something else",
    () => [remove("database"), remove("secret"), writeFileSync(at("letter.txt"), "x")],
    "holds something else (letter.txt) and no database of Boardwalk",
  ],
  ["whose database is something else", () => remove("database", "PG_VERSION"), "PG_VERSION is missing"],
  ["whose database is a file", () => [remove("database"), writeFileSync(at("database"), "x")], "is a file"],
  [
    "of another PostgreSQL",
    () => writeFileSync(at("database", "PG_VERSION"), "14\n"),
    `is of PostgreSQL 14, and this build opens ${EMBEDDED_VERSION} alone`,
  ],
  [
    "that was copied in part",
    () => [remove("database", "base"), remove("database", "pg_wal")],
    "base, pg_wal is missing",
  ],
  ["whose log was cut", () => truncateSync(at("database", "pg_wal", SEGMENT), 4096), `pg_wal/${SEGMENT} was cut off`],
])("refuses a folder %s with a sentence, and leaves it as it was", async (_, make, sentence) => {
  make();
  const before = readdirSync(folder, { recursive: true });
  const refusal = await lockDataFolder(folder, "test").catch((error: unknown) => String(error));
  expect(refusal).toContain(sentence);
  expect(refusal).toContain("Nothing was changed");
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

test("a lock that is a folder is a sentence", async () => {
  mkdirSync(at("lock"));
  await expect(lockDataFolder(folder, "test")).rejects.toThrow("it is a folder. Nothing was changed.");
});
