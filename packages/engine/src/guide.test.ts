import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "./check/check.ts";
import { finders } from "./check/finders.ts";
import { compileCondition } from "./condition/compile-condition.ts";
import { parseText } from "./document/parse-text.ts";
import { matchPattern } from "./evaluator/match-pattern.ts";
import { compilePattern } from "./pattern/compile-pattern.ts";

const guide = readFileSync(new URL("../../../docs/guides/wizard-format.md", import.meta.url), "utf8");
const wizards = [...guide.matchAll(/^```json\n(.*?)^```$/gms)].map(([, text = ""]) => text);

describe("the guide to the format", () => {
  it("has wizards to copy", () => {
    expect(wizards.length).toBeGreaterThanOrEqual(3);
    for (const text of wizards) expect(text).toContain('"format": "boardwalk.wizard/1"');
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
    expect(guide).toContain(lines.join(""));
  });

  it("says of every finding what to do, and how grave it is", () => {
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` \| (error|warning) \|/gm)].map(([, ...row]) => row.join(" "));
    expect(rows.sort()).toEqual(finders.map(({ code, severity }) => `${code} ${severity}`).sort());
  });

  it("shows conditions that compile", () => {
    const [, block = ""] = /^Five that come up often:\n\n```\n(.*?)^```$/ms.exec(guide) ?? [];
    const lines = block.trim().split("\n");
    expect(lines).toHaveLength(5);
    const lists = new Set(["topics"]);
    const set = (_: string, key: string) =>
      ({ set: 0, type: lists.has(key) ? "list" : key === "guests" ? "number" : "text" }) as const;
    for (const line of lines) expect(compileCondition(line, { set })).toMatchObject({ ok: true });
  });

  it("shows patterns that match what it says", () => {
    const examples = [
      ["QUAY-\\d{4}", "QUAY-2041"],
      ["[a-z][a-z0-9_]{2,19}", "ada_l"],
      ["(north|south)-pier", "south-pier"],
      ["[^@ ]+", "anything"],
      ["\\d{2}(\\.\\d{2})?", "12.50"],
    ] as const;
    for (const [source, text] of examples) {
      expect(guide).toContain(`| \`${source.replace("|", "\\|")}\` |`);
      const compiled = compilePattern(source);
      expect(compiled.ok && matchPattern(compiled.pattern, text)).toBe(true);
    }
  });
});
