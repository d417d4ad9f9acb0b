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
  test.each(["", "help", "--help", "-h", "help --help"])("`boardwalk %s` lists every command", async (words) => {
    const { out, exit } = await type(words);
    expect(exit).toBe(0);
    for (const { usage, says } of commands.filter(({ hidden }) => hidden !== true)) {
      expect(out.split("\n").some((line) => line.includes(`boardwalk ${usage} `) && line.endsWith(says))).toBe(true);
    }
  });
  test.each(["help sql", "sql --help", "sql -h", "sql anything --help"])(
    "`boardwalk %s` says how it is called",
    async (words) => {
      const { out, err, exit } = await type(words);
      expect([err, exit]).toEqual(["", 0]);
      expect(out).toMatch(
        /^Usage: boardwalk sql "select …" \[--write\]\n {2}runs one statement .*\n\n {2}--json {3}\S/,
      );
    },
  );
  test("describes one as JSON", async () => {
    expect(JSON.parse((await type("help doctor --json")).out)).toMatchObject({ name: "doctor", usage: "doctor" });
  });
  test("lists them as JSON alone", async () => {
    expect(JSON.parse((await type("help --json")).out)).toContainEqual(expect.objectContaining({ name: "doctor" }));
  });
  test.each([
    ["strat", 'There is no command "strat". Did you mean boardwalk start?\n'],
    ["paint", 'There is no command "paint". boardwalk help lists them all.\n'],
    ["sql", 'There is no statement. Usage: boardwalk sql "select …" [--write]\n'],
    ["migrate --fast", 'migrate has no option "--fast". Usage: boardwalk migrate\n'],
    ["seed everything", '"everything" is one word too many. Usage: boardwalk seed [--demo]\n'],
    ["seed --dmeo", 'seed has no option "--dmeo". Did you mean --demo? Usage: boardwalk seed [--demo]\n'],
    ["seed --demo=yes", "--demo takes no value. Usage: boardwalk seed [--demo]\n"],
    ["doctor --jsno", 'doctor has no option "--jsno". Did you mean --json? Usage: boardwalk doctor\n'],
    ["doctor --json=1", "--json takes no value. Usage: boardwalk doctor\n"],
    ["help sqll", 'There is no command "sqll". Did you mean boardwalk sql?\n'],
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
    const { out, exit } = await type("doctor", { ETH_RPC_URL: "https://node.test" });
    expect(exit).toBe(1);
    expect(out).toMatch(/attention {2}Settings +Set, but not used by this build yet: ETH_RPC_URL\./);
  });
  test("says which database it cannot reach", async () => {
    const { out } = await type("doctor", {
      BOARDWALK_MODE: "trial",
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    });
    expect(out).toMatch(/attention {2}Database +The database does not answer\./);
  });
});
