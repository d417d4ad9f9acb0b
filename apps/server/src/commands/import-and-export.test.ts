import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { typeWords } from "./type-words.fixture.ts";

let folder: string;
const settings = () => ({ BOARDWALK_DATA: join(folder, "data") });
const type = (words: string[], input: string[] = []) => typeWords(words, { settings: settings(), input });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-import-"));
  expect((await type(["migrate"])).exit).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = '{ "format": "boardwalk.wizard/1", "key": "shift", "name": "Shift",';
const good = `${start} "steps": [{ "key": "a" }, { "key": "b" }] }`;
const circle = `${start} "steps": [{ "key": "a" }, { "key": "b" }],\n "flow": [{ "from": "b", "to": "a", "type": "REQUIRED" }] }`;

it("imports, replaces, publishes, and exports what was imported", async () => {
  const file = join(folder, "shift.json");
  writeFileSync(file, good);
  expect(await type(["import", file])).toEqual({ out: "shift is a new draft.\n", err: "", exit: 0 });
  expect((await type(["import", "-", "--publish"], [good])).out).toBe(
    "The draft of shift was replaced.\nVersion 1 is live.\n",
  );
  expect((await type(["import", file, "--publish"])).out).toContain("which is live already");
  const { out, exit } = await type(["import", "-", "--publish", "--json"], [good.replace("Shift", "Shifts")]);
  expect([JSON.parse(out), exit]).toEqual([
    { key: "shift", isNew: false, revision: 4, findings: [], version: 2, published: true },
    0,
  ]);
  const old = await type(["export", "shift", "1"]);
  expect(JSON.parse(old.out)).toEqual(JSON.parse(good));
  expect(JSON.parse((await type(["export", "shift", "--json"])).out)).toMatchObject({ name: "Shifts" });
});

it("imports nothing that is wrong, and says where it stands", async () => {
  const before = (await type(["export", "shift"])).out;
  const broken = await type(["import", "-"], [`${start}\n "steps": 1 }`]);
  expect([broken.exit, broken.out]).toEqual([
    1,
    expect.stringMatching(/^standard input:2:11 {2}steps .*\n\n1 error\. Nothing was imported\.\n$/),
  ]);
  const refused = await type(["import", "-", "--publish"], [circle]);
  expect([refused.exit, refused.out]).toEqual([
    1,
    expect.stringMatching(/^standard input:2:11 .*flow-cycle[\s\S]*1 error\. Nothing was imported\.\n$/),
  ]);
  expect(JSON.parse((await type(["import", "-", "--publish", "--json"], [circle])).out)).toMatchObject({
    findings: [{ code: "flow-cycle" }],
  });
  expect((await type(["export", "shift"])).out).toBe(before);
});

it.each([
  [["import"], "There is no file to import. Usage: boardwalk import (FILE | -) [--publish] [--json]\n"],
  [["import", "/none.json"], "There is no file /none.json.\n"],
  [["export"], "There is no wizard to export. Usage: boardwalk export KEY [VERSION] [--json]\n"],
  [["export", "nothing"], 'There is no wizard with the key "nothing".\n'],
  [["export", "shift", "9"], 'There is no wizard with the key "shift" that has a version 9.\n'],
  [["export", "shift", "x"], '"x" is no number of a version. Usage: boardwalk export KEY [VERSION] [--json]\n'],
])("answers %j in one sentence, for scripts as JSON too", async (words, sentence) => {
  expect(await type(words)).toEqual({ out: "", err: sentence, exit: 1 });
  const { out, exit } = await type([...words, "--json"]);
  expect([JSON.parse(out), exit]).toEqual([{ error: { message: sentence.trim() } }, 1]);
});
