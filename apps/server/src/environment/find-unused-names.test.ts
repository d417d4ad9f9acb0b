import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository-root.ts";
import { describeUnused } from "./describe-unused.ts";
import { findUnusedNames, notUsedYet } from "./find-unused-names.ts";
import { parseEnvironment } from "./read-environment.ts";

const isUnused = (name: string) => name in notUsedYet;

test("what is set without any effect is named, and nothing of its value", () => {
  const { unusedNames } = parseEnvironment({
    ETH_RPC_URL: "https://me:hunter2@rpc.example.com",
    TELEGRAM_BOT_TOKEN: "g",
    LOG_LEVEL: "info",
  });
  expect(describeUnused(unusedNames)).toBe("Set, but not used by this build yet: ETH_RPC_URL, TELEGRAM_BOT_TOKEN.");
});

test("nothing is said where everything counts", () => {
  expect(describeUnused(findUnusedNames({ CONSOLE_PORT: "0", GEOIP_FILE: "x" }))).toBeNull();
});

describe("the list is true:", () => {
  const source = join(repositoryRoot, "apps/server/src");
  const readers = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("environment"))
    .flatMap((path) => readFileSync(join(source, path), "utf8").split("\n"))
    .filter((line) => /[eE]nvironment/.test(line) && !line.startsWith("import"));

  test.each([...new Set<string>(Object.values(notUsedYet))])("nothing reads environment.%s", (part) => {
    expect(readers.filter((line) => new RegExp(`\\b${part}\\b`).test(line))).toEqual([]);
  });
  test("and what is used is found by that", () => {
    expect(readers.some((line) => /\bgeoipFile\b/.test(line))).toBe(true);
  });
});

describe(".env.example says at each that it has no effect yet", () => {
  const paragraphs = readFileSync(join(repositoryRoot, ".env.example"), "utf8")
    .split("\n\n")
    .map((text) => ({ text, names: [...text.matchAll(/^# ([A-Z0-9_]+)=/gm)].map((match) => match[1] ?? "") }))
    .filter(({ names }) => names.length > 0);

  test.each(paragraphs)("$names", ({ text, names }) => {
    expect(names.map(isUnused)).toEqual(names.map(() => text.includes("Not used by this build yet.")));
  });
});
