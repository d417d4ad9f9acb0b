import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeWords } from "./type-words.fixture.ts";

const wizard = JSON.stringify({
  format: "boardwalk.wizard/1",
  key: "k",
  name: "K",
  steps: [{ key: "a", sets: [{ key: "b", type: "TEXT_INPUT" }] }, { key: "c" }],
});
const begun = '{"answers":{"a.b":"x"},"submitted":["a"]}';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-walk-"));
  file = join(folder, "wizard.json");
  writeFileSync(file, wizard);
  writeFileSync(join(folder, "begun.json"), begun);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe("boardwalk walk", () => {
  it("prints the state of one walk, indented for people", async () => {
    const { out, err, exit } = await typeWords(["walk", file, join(folder, "begun.json")]);
    expect([err, exit]).toEqual(["", 0]);
    expect(out).toMatch(/^\{\n {2}"path": \[/);
    expect(JSON.parse(out)).toMatchObject({ path: ["a", "c"], current: "c", complete: false, progress: 50 });
    const compact = await typeWords(["walk", file, join(folder, "begun.json"), "--json"]);
    expect(compact.out).toBe(`${JSON.stringify(JSON.parse(out))}\n`);
  });

  it("takes the wizard from standard input", async () => {
    const { out } = await typeWords(["walk", "-", join(folder, "begun.json")], { input: [wizard] });
    expect(JSON.parse(out)).toMatchObject({ current: "c" });
  });

  it("prints a state for each walk that comes in as a line, and goes on behind a wrong one", async () => {
    const input = [`${begun}\n\n  \n{"answers"`, `:{}}\r\n[]\n{ nonsense\n`, Buffer.from([0xff, 10]), "{}"];
    const { out, err, exit } = await typeWords(["walk", file, "-"], { input });
    expect([err, exit]).toEqual(["", 1]);
    expect(lines(out)).toMatchObject([
      { current: "c" },
      { current: "a" },
      { error: { line: 5, column: 1, message: "A walk must be one JSON object." } },
      { error: { line: 6, column: 3, message: expect.stringMatching(/\S\.$/) } },
      { error: { line: 7, column: 1, message: "This line is no UTF-8 text." } },
      { current: "a" },
    ]);
  });

  it("takes lines of eight million bytes and no more", async () => {
    const long = (bytes: number) => `{"answers":{"a.b":"${"x".repeat(bytes - 22)}"}}\n`;
    const { out, exit } = await typeWords(["walk", file, "-"], { input: [long(8_000_000), long(8_000_001), "{}"] });
    expect(exit).toBe(1);
    const message = "This line is too long; a walk may have at most 8,000,000 bytes.";
    expect(lines(out)).toMatchObject([{ current: "a" }, { error: { line: 2, column: 1, message } }, { current: "a" }]);
  });

  it("tells once of a field of a line that no walk has, and prints the states all the same", async () => {
    const { out, err, exit } = await typeWords(["walk", file, "-"], { input: ['{}\n{"answer":{}}\n{"answer":{}}\n'] });
    expect([exit, lines(out).length]).toEqual([0, 3]);
    expect(err).toBe('standard input:2  The field "answer" is unknown here; did you mean "answers"?\n');
  });

  it("says that standard input cannot be read to its end", async () => {
    const broken = Object.assign(new Error("broken"), { code: "EIO" });
    const { out, err, exit } = await typeWords(["walk", file, "-", "--json"], { input: ["{}\n{}", broken] });
    expect([err, exit]).toEqual(["standard input cannot be read: broken.\n", 1]);
    const message = "standard input cannot be read: broken.";
    expect(lines(out)).toMatchObject([{ current: "a" }, { error: { message } }]);
  });

  it("tells on standard error what a walk says in vain, and prints the same state", async () => {
    const path = join(folder, "answers.json");
    writeFileSync(path, '{\n  "submited": [], "answers": { "a.c": 1 },\n  "skipped": ["a"], "skipped": ["a"] }');
    const { out, err, exit } = await typeWords(["walk", file, path]);
    expect([exit, JSON.parse(out)]).toMatchObject([0, { current: "a" }]);
    expect(err.split("\n")).toEqual([
      `${path}:2:3  The field "submited" is unknown here; did you mean "submitted"?`,
      `${path}:2:32  No active set of this wizard is called "a.c"; did you mean "a.b"?`,
      expect.stringMatching(/:3:21 {2}The field "skipped" stands twice in this object; /),
      `${path}:3:33  The step "a" cannot be skipped; only a step with "required": false can.`,
      "",
    ]);
    writeFileSync(path, JSON.stringify({ submitted: Array.from({ length: 30 }, () => "z") }));
    const many = (await typeWords(["walk", file, path, "--json"])).err.split("\n");
    expect([many.length, many.at(-2)]).toEqual([22, "and more"]);
  });

  it.each(["[]", '[{ "answers": {} }]', '{ "walks": [] }'])("asks for one walk of the list %s", async (text) => {
    const path = join(folder, "list.walks.json");
    writeFileSync(path, text);
    const { out, err, exit } = await typeWords(["walk", file, path]);
    expect([out, exit]).toEqual(["", 1]);
    expect(err).toMatch(
      /^\S+list\.walks\.json holds a list of walks\. Take one walk of it, an object like .*, into a file of its own\.\n$/,
    );
  });

  it("is content with no walks at all", async () => {
    expect(await typeWords(["walk", file, "-"])).toEqual({ out: "", err: "", exit: 0 });
  });

  it("walks a draft that has findings", async () => {
    const draft = wizard.replace(/\}$/, ',"flow":[{"from":"c","to":"a","type":"REQUIRED"}]}');
    const { out, exit } = await typeWords(["walk", "-", join(folder, "begun.json")], { input: [draft] });
    expect([exit, JSON.parse(out)]).toMatchObject([0, { current: "c" }]);
  });

  it("refuses what is no wizard, as check does", async () => {
    const words = ["walk", "-", join(folder, "begun.json")];
    const plain = await typeWords(words, { input: ['{ "format": 1 }'] });
    expect(plain).toMatchObject({
      out: "",
      exit: 1,
      err: expect.stringMatching(/^standard input:1:13 {2}format {2}\S/m),
    });
    const { out, exit } = await typeWords([...words, "--json"], { input: ["nonsense"] });
    expect([exit, JSON.parse(out)]).toMatchObject([1, { errors: [{ path: "", line: 1, column: 1 }] }]);
  });

  it.each([
    ["{\n  nonsense }", /^\S+:2:3 {2}\S.*\.\n$/],
    ['"a text"', /^\S+:1:1 {2}A walk must be one JSON object\.\n$/],
    ["", /^\S+:1:1 {2}\S.*\.\n$/],
  ])("tells where %j is no walk", async (text, sentence) => {
    const path = join(folder, "answers.json");
    writeFileSync(path, text);
    const { out, err, exit } = await typeWords(["walk", file, path]);
    expect([out, exit]).toEqual(["", 1]);
    expect(err).toMatch(sentence);
  });

  it.each([
    [["walk"], "There is no wizard to read. Usage: boardwalk walk (FILE | -) (ANSWERS | -) [--json]\n"],
    [["walk", "a"], "There is no walk to read. Usage: boardwalk walk (FILE | -) (ANSWERS | -) [--json]\n"],
    [["walk", "a", ""], "A file has no name. Usage: boardwalk walk (FILE | -) (ANSWERS | -) [--json]\n"],
    [["walk", "a", "b", "c"], '"c" is one word too many. Usage: boardwalk walk (FILE | -) (ANSWERS | -) [--json]\n'],
    [["walk", "-", "-"], "Only one of FILE and ANSWERS can come from standard input.\n"],
    [["walk", "none.json", "-"], "There is no file none.json.\n"],
  ])("answers %j with one sentence, for scripts as JSON too", async (words, sentence) => {
    expect(await typeWords(words)).toEqual({ out: "", err: sentence, exit: 1 });
    const { out, err, exit } = await typeWords([...words, "--json"]);
    expect([JSON.parse(out), err, exit]).toEqual([{ error: { message: sentence.trim() } }, sentence, 1]);
  });
});
