import { describe, expect, it } from "vitest";
import { check } from "./check/check.ts";
import { finders } from "./check/finders.ts";
import { compileCondition } from "./condition/compile-condition.ts";
import { parseText } from "./document/parse-text.ts";
import { matchPattern } from "./evaluator/match-pattern.ts";
import { LONGEST_TEXT } from "./evaluator/texts.ts";
import { guide } from "./guide.fixture.ts";
import { compilePattern } from "./pattern/compile-pattern.ts";
import { publishedSchema } from "./published-schema.fixture.ts";
import { buildDefinition } from "./testing/build-definition.ts";
import { checkCases } from "./testing/engine-cases.ts";

const wizards = guide.json.filter((text) => text.includes('"boardwalk.wizard/1"'));
const fieldsOf = (part: string) => publishedSchema.parts.get(part)?.properties ?? {};

describe("the guide to the format", () => {
  it("has wizards to copy", () => {
    expect(wizards.length).toBeGreaterThanOrEqual(3);
  });

  it("shows JSON as JSON, without comments", () => {
    expect(guide.text).not.toMatch(/^```jsonc/m);
    for (const text of guide.json) expect(() => JSON.parse(text)).not.toThrow();
  });

  it.each(wizards)("shows a wizard without anything to mend: %#", (text) => {
    const parsed = parseText(text);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(check(parsed.definition)).toEqual([]);
  });

  it("quotes what a misspelt field gives", () => {
    const parsed = parseText((wizards[0] ?? "").replace("steps", "stpes"));
    const lines = (parsed.ok ? [] : parsed.errors).map(
      ({ line, column, path, message }) => `hello.json:${line}:${column}  ${path}  ${message}\n`,
    );
    expect(lines).not.toEqual([]);
    expect(guide.text).toContain(lines.join(""));
  });

  it("says of every finding what to do, and how grave it is", () => {
    const rows = guide.tableBelow("## What `check` finds").map(([code = "", severity, advice]) => {
      expect(advice).not.toBe("");
      return [...guide.codeIn(code), severity];
    });
    expect(rows).toEqual(finders.map(({ code, severity }) => [code, severity]));
  });

  it("names for scripts all that findings and errors have", () => {
    const [, findings = "", errors = ""] =
      /^A finding has (.*?)Why a document is no wizard (.*?)\n\n/ms.exec(guide.text) ?? [];
    const found = checkCases().flatMap(({ definition }) => check(buildDefinition(definition)));
    const parsed = parseText("{}");
    for (const [things, words] of [
      [found, findings],
      [parsed.ok ? [] : parsed.errors, errors],
    ] as const) {
      expect(things).not.toEqual([]);
      expect(guide.codeIn(words)).toEqual(expect.arrayContaining([...new Set(things.flatMap(Object.keys))]));
    }
  });

  it("says what the rules of each type may be", () => {
    const set = publishedSchema.parts.get("set") ?? {};
    const rows = guide.tableBelow("### The five types of sets").map(([type = "", , rules = ""]) => {
      return { types: guide.codeIn(type), rules: guide.codeIn(rules) };
    });
    expect(rows.flatMap(({ types }) => types)).toEqual(fieldsOf("set")["type"]?.enum);
    for (const { types, rules } of rows) {
      const part = publishedSchema.partOf(publishedSchema.fieldOf(set, "rules", { type: types[0] })) ?? "";
      expect(rules).toEqual(Object.keys(fieldsOf(part)));
    }
  });

  it.each(guide.tableBelow("## Dependencies"))("says what %s may be on", (type = "", _, targets = "") => {
    const [dependencyType = ""] = guide.codeIn(type);
    const allowed = ["a.s", "a.s.o"].filter((target) => {
      const dependencies = [{ target, on: "a.s.o", type: dependencyType }];
      return parseText(JSON.stringify({ ...JSON.parse(wizards[0] ?? ""), dependencies })).ok;
    });
    expect(targets).toBe(allowed.map((target) => (target === "a.s" ? "sets" : "options")).join(" and "));
  });

  it("has a row for each type of dependency", () => {
    const types = guide.tableBelow("## Dependencies").flatMap(([type = ""]) => guide.codeIn(type));
    expect(types).toEqual(fieldsOf("dependency")["type"]?.enum);
  });

  it("says how much a document, a text and a condition may hold", () => {
    const most = (field: string, part: string) => fieldsOf(part)[field]?.maxItems?.toLocaleString("en");
    expect(guide.text).toContain(
      `at most ${most("steps", "wizard")} steps, ${most("options", "set")} options, ${most("flow", "wizard")} rules and ${most("dependencies", "wizard")} dependencies, in 32 MB, and lists and objects in it no deeper than 32.`,
    );
    expect(publishedSchema.description).toMatch(/at most 32,000,000 bytes.* 32 levels/);
    expect(guide.text).toContain(`no text may have more than ${LONGEST_TEXT.toLocaleString("en")}.`);
    expect(guide.text).toContain("A condition has at most 10,000 characters, and parentheses go no deeper than 50.");
    const compiles = (condition: string) => compileCondition(condition, { set: () => null }).ok;
    expect([compiles("true".padEnd(10_000)), compiles("true".padEnd(10_001))]).toEqual([true, false]);
    const nested = (depth: number) => `${"(".repeat(depth)}true${")".repeat(depth)}`;
    expect([compiles(nested(50)), compiles(nested(51))]).toEqual([true, false]);
  });

  it("says how large a pattern may be", () => {
    expect(guide.text).toContain(
      "A pattern has at most 5,000 characters, stands for at most 5,000 once its repetitions are written out, and its groups go no deeper than 200.",
    );
    const grouped = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
    const within = ["a".repeat(5_000), "(a{50}){100}", grouped(200)];
    const beyond = ["a".repeat(5_001), "(a{51}){100}", grouped(201)];
    expect(within.map((source) => compilePattern(source).ok)).toEqual([true, true, true]);
    expect(beyond.map((source) => compilePattern(source).ok)).toEqual([false, false, false]);
  });

  it("shows patterns that may be written", () => {
    const [, cost = ""] = /What it costs grows (.*?)\n\n/s.exec(guide.text) ?? [];
    const sources = guide.codeIn(cost);
    expect(sources).toHaveLength(3);
    for (const source of sources) expect(compilePattern(source)).toMatchObject({ ok: true });
  });

  it.each(guide.tableBelow("A `pattern` describes"))("shows what %s matches and what not", (source = "", yes, no) => {
    const compiled = compilePattern(guide.codeIn(source).join());
    if (!compiled.ok) throw new Error(compiled.message);
    const matching = (cell = "") => guide.codeIn(cell).map((text) => [text, matchPattern(compiled.pattern, text)]);
    expect(matching(yes)).toEqual(guide.codeIn(yes ?? "").map((text) => [text, true]));
    expect(matching(no)).toEqual(guide.codeIn(no ?? "").map((text) => [text, false]));
    expect(Math.min(matching(yes).length, matching(no).length)).toBeGreaterThan(0);
  });
});
