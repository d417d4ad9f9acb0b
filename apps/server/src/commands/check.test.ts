import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeWords } from "./type-words.fixture.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-check-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = '{ "format": "boardwalk.wizard/1", "key": "k", "name": "K",';
const clean = `${start}\n "steps": [{ "key": "a" }, { "key": "b" }] }\n`;
const wrong = `${start}
  "steps": [{ "key": "a", "sets": [
    { "key": "c", "type": "SINGLE", "options": [{ "key": "x", "label": "X" }] }] }, { "key": "b" }],
  "flow": [
    { "from": "a", "option": "a.c.x", "to": "b", "type": "REQUIRED" },
    { "from": "a", "option": "a.c.x", "to": "b", "type": "REQUIRED" },
    { "from": "b", "to": "a", "type": "REQUIRED" }] }`;

/** Its path, with this in it. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("boardwalk check", () => {
  it("has nothing to say about a good wizard", async () => {
    const path = file("clean.json", clean);
    expect(await typeWords(["check", path])).toEqual({ out: "Nothing to mend.\n", err: "", exit: 0 });
    expect(await typeWords(["check", path, "--json"])).toEqual({ out: "[]\n", err: "", exit: 0 });
  });

  it("tells findings by step, with line, sentence and example, and sums up", async () => {
    const { out, err, exit } = await typeWords(["check", file("wrong.json", wrong)]);
    expect([err, exit]).toEqual(["", 1]);
    expect(out).toMatch(
      /^Step a\n {2}error {4}a, line 2 {2}\(flow-cycle\)\n {4}\S.*\n {4}For example on the way a → b → a\.\n/,
    );
    expect(out).toMatch(
      /\n {2}warning {2}a, line 6 {2}\(shadowed-rule\)\n {4}\S.*\n {4}For example with a\.c = "x"\.\n/,
    );
    expect(out).toMatch(/\n\n1 error, 1 warning\.\n$/);
  });

  it("prints exactly the findings as JSON", async () => {
    const { out, exit } = await typeWords(["check", "--json", "-"], { input: [wrong.slice(0, 50), wrong.slice(50)] });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { code: "flow-cycle", severity: "error", at: "a", related: ["a", "b"], witness: { steps: ["a", "b", "a"] } },
      { code: "shadowed-rule", severity: "warning", at: "a", rule: 1, witness: { answers: { "a.c": "x" } } },
    ]);
  });

  it("is content with warnings", async () => {
    const warned = wrong.replace(/,\n[^\n]*"from": "b".*$/s, "] }");
    const { out, exit } = await typeWords(["check", "-"], { input: [warned] });
    expect([out.split("\n").at(-2), exit]).toEqual(["1 warning.", 0]);
  });

  it("tells the place of everything that keeps a document from being a wizard", async () => {
    const path = file("broken.json", `${start}\n  "stpes": [], "steps": [{ "key": "A" }] }`);
    const { out, err, exit } = await typeWords(["check", path]);
    expect([err, exit]).toEqual(["", 1]);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^\S+broken\.json:2:3 {2}stpes {2}\S.*[.?]$/);
    expect(lines[1]).toMatch(/^\S+broken\.json:2:\d+ {2}steps\[0\]\.key {2}\S.*\.$/);
    expect(lines.slice(2)).toEqual(["", "2 errors. This is no wizard yet.", ""]);
    const json = JSON.parse((await typeWords(["check", path, "--json"])).out);
    expect(json).toMatchObject({
      errors: [
        { path: "stpes", line: 2, column: 3 },
        { path: "steps[0].key", line: 2 },
      ],
    });
    expect((await typeWords(["check", "-"], { input: ["{"] })).out).toMatch(/^standard input:1:1 {2}\S/);
  });

  it("reads what other systems' editors write", async () => {
    expect((await typeWords(["check", "-"], { input: ["\uFEFF", clean.replaceAll("\n", "\r\n")] })).exit).toBe(0);
  });

  it.each([
    ["a missing file", () => join(folder, "none.json"), /^There is no file .*none\.json\.\n$/],
    ["a folder", () => folder, /^\S+ is a folder\. Name the file in it\.\n$/],
    [
      "bytes that are no text",
      () => file("latin.json", Buffer.from([0x7b, 0xe4, 0x7d])),
      /is no UTF-8 text\. Save it as UTF-8 and try again\.\n$/,
    ],
    ["what no wizard is as large as", () => file("large.json", Buffer.alloc(32_000_001, 32)), /is larger than 32 MB/],
  ])("says in one sentence that it was given %s", async (_, path, sentence) => {
    const { out, err, exit } = await typeWords(["check", path()]);
    expect([out, exit]).toEqual(["", 1]);
    expect(err).toMatch(sentence);
  });

  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("says that a file may not be read", async () => {
    const path = file("closed.json", clean);
    chmodSync(path, 0);
    expect((await typeWords(["check", path])).err).toMatch(/may not be read by you\. Change its permissions\.\n$/);
  });

  it("says how it is called", async () => {
    expect((await typeWords(["check"])).err).toBe("There is no file to check. Usage: boardwalk check FILE\n");
    expect((await typeWords(["check", "a", "b"])).err).toMatch(/^That is not how check is called\./);
  });
});
