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

  it("tells each finding from its place on, with sentence and example, and sums up", async () => {
    const path = file("wrong.json", wrong);
    const { out, err, exit } = await typeWords(["check", path]);
    expect([err, exit]).toEqual(["", 1]);
    expect(out.split("\n")).toEqual([
      `${path}:7:5  error  a  (flow-cycle)`,
      expect.stringMatching(/^ {2}A walk could go round the steps "a" and "b" without end; /),
      "  For example on the way a → b → a.",
      `${path}:6:5  warning  a  (shadowed-rule)`,
      expect.stringMatching(/^ {2}The rule from "a" to "b" .*\. The rule that stands before it is at line 5\.$/),
      '  For example with a.c = "x".',
      "",
      "1 error, 1 warning.",
      "",
    ]);
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

  it.each([
    [[], "There is no file to check. Usage: boardwalk check (FILE | -)... [--json]\n"],
    [[""], "A file has no name. Usage: boardwalk check (FILE | -)... [--json]\n"],
    [["-", "-"], "Standard input can be read only once, so - may stand there once.\n"],
    [["--fast", "a"], 'check has no option "--fast". Usage: boardwalk check (FILE | -)... [--json]\n'],
    [["a\u001b[2J.json"], "There is no file a\\u{1b}[2J.json.\n"],
  ])("answers `check` with %j in one sentence, for scripts as JSON too", async (words, sentence) => {
    expect(await typeWords(["check", ...words])).toEqual({ out: "", err: sentence, exit: 1 });
    const { out, err, exit } = await typeWords(["check", "--json", ...words]);
    expect([JSON.parse(out), err, exit]).toEqual([{ error: { message: sentence.trim() } }, sentence, 1]);
  });

  it.each([
    ["help", "check"],
    ["check", "-h"],
    ["check", "--help"],
  ])("says by `%s %s` how it is called", async (...words) => {
    const { out, exit } = await typeWords(words);
    expect(exit).toBe(0);
    expect(out).toMatch(/^Usage: boardwalk check \(FILE \| -\)\.\.\. \[--json\]\n/);
    expect(out).toMatch(/\n {2}FILE +a wizard; - reads it from standard input\n {2}--json +\S.*\n$/);
  });
});

describe("boardwalk check, with several files", () => {
  it("says for each what there is to mend, and goes on behind one that cannot be read", async () => {
    const paths = [file("clean.json", clean), join(folder, "none.json"), "-", file("broken.json", "{")];
    const { out, err, exit } = await typeWords(["check", ...paths], { input: [wrong] });
    expect([err, exit]).toEqual([`There is no file ${paths[1]}.\n`, 1]);
    expect(out.split("\n").filter((line) => /^\S/.test(line))).toEqual([
      `${paths[0]}  Nothing to mend.`,
      "standard input:7:5  error  a  (flow-cycle)",
      "standard input:6:5  warning  a  (shadowed-rule)",
      "standard input  1 error, 1 warning.",
      expect.stringMatching(/broken\.json:1:1 {2}\S/),
      `${paths[3]}  1 error. This is no wizard yet.`,
    ]);
  });

  it("prints one array for scripts", async () => {
    const paths = [file("clean.json", clean), join(folder, "none.json"), "-", file("broken.json", "{")];
    const { out, exit } = await typeWords(["check", "--json", ...paths], { input: [wrong] });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { file: paths[0], findings: [] },
      { file: paths[1], error: { message: `There is no file ${paths[1]}.` } },
      { file: "-", findings: [expect.objectContaining({ code: "flow-cycle" }), expect.anything()] },
      { file: paths[3], errors: [expect.objectContaining({ line: 1, column: 1 })] },
    ]);
  });

  it("is content if none has errors", async () => {
    const path = file("clean.json", clean);
    const line = `${path}  Nothing to mend.\n`;
    expect(await typeWords(["check", path, path])).toEqual({ out: `${line}${line}`, err: "", exit: 0 });
  });
});
