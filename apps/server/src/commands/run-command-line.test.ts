import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { typeWords } from "./type-words.fixture.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function type(words: string, source: Record<string, string> = {}) {
  const settings = { BOARDWALK_DATA: folder, CONSOLE_PORT: "0", ONBOARDING_PORT: "0", ...source };
  return typeWords(words.split(" ").filter(Boolean), { settings });
}

describe("the command line", () => {
  test.each(["", "help", "--help", "sql --help"])("`boardwalk %s` lists every command", async (words) => {
    const { out, exit } = await type(words);
    expect(exit).toBe(0);
    for (const { usage, says } of commands) {
      expect(out.split("\n").some((line) => line.includes(`boardwalk ${usage} `) && line.endsWith(says))).toBe(true);
    }
  });
  test("lists them as JSON alone", async () => {
    expect(JSON.parse((await type("help --json")).out)).toContainEqual(expect.objectContaining({ name: "doctor" }));
  });
  test.each([
    ["strat", 'There is no command "strat". Did you mean boardwalk start?\n'],
    ["paint", 'There is no command "paint". boardwalk help lists them all.\n'],
    ["sql", 'There is no statement. Usage: boardwalk sql "select …" [--write]\n'],
    ["migrate --fast", "That is not how migrate is called. Usage: boardwalk migrate\n"],
    ["seed everything", "That is not how seed is called. Usage: boardwalk seed [--demo]\n"],
  ])("`boardwalk %s` is answered with one sentence", async (words, sentence) => {
    expect(await type(words)).toEqual({ out: "", err: sentence, exit: 1 });
  });
  test("says what is wrong with the settings before it does anything", async () => {
    const { err, exit } = await type("migrate", { LOG_LEVEL: "loud" });
    expect([exit, err]).toEqual([1, 'LOG_LEVEL is "loud" and should be silent, error, warn, info or debug.\n']);
  });
});

describe("doctor", () => {
  test("finds a new installation well", async () => {
    const { out, exit } = await type("doctor --json");
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ healthy: true });
  });
  test("names what needs attention and what to do", async () => {
    writeFileSync(join(folder, "secret"), "short", { mode: 0o600 });
    const { out, exit } = await type("doctor");
    expect(exit).toBe(1);
    expect(out).toMatch(/attention {2}Secret +The secret in .* is cut off\. Restore it from a backup\./);
    expect(out).toMatch(/ok +Ports/);
  });
  test("names settings without any effect", async () => {
    const { out, exit } = await type("doctor", { METRICS_TOKEN: "0123456789abcdef" });
    expect(exit).toBe(1);
    expect(out).toMatch(/attention {2}Settings +Set, but not used by this build yet: METRICS_TOKEN\./);
  });
  test("says which database it cannot reach", async () => {
    const { out } = await type("doctor", {
      BOARDWALK_MODE: "trial",
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    });
    expect(out).toMatch(/attention {2}Database +The database does not answer\./);
  });
});
