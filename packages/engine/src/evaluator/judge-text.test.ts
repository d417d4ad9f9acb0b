import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeText } from "./judge-text.ts";
import type { ProgramNode } from "./program.ts";

function codes(rules: Partial<ProgramNode>, value: string): string[] {
  return judgeText({ type: "TEXT_INPUT", key: "a.x", step: 0, asks: [0], ...rules }, value).map(({ code }) => code);
}

describe("judgeText", () => {
  it("takes exactly the e-mails that the page's expression takes", () => {
    const expression = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
    const near = fc.array(fc.constantFrom("a", "@", ".", " ", "\u00a0", "é", "🎪"), { maxLength: 9 });
    fc.assert(
      fc.property(near, (parts) => {
        const text = parts.join("");
        expect(codes({ format: "email" }, text)).toEqual(expression.test(text) ? [] : ["format"]);
      }),
      { numRuns: 3_000 },
    );
    for (const text of ["a@b.co", "a@b", "a@.co", "a@b.", "a@b..c", "@b.co", "a@b@c.co"])
      expect(codes({ format: "email" }, text)).toEqual(expression.test(text) ? [] : ["format"]);
  });

  it.each(["https://example.org", "http://localhost:3000/a?b=c#d", "HTTPS://EXAMPLE.ORG", "https://münchen.example/ü"])(
    "takes the address %s",
    (text) => {
      expect(codes({ format: "url" }, text)).toEqual([]);
    },
  );

  it.each([
    "example.org",
    "ftp://example.org",
    "javascript:alert(1)",
    "http:example.org",
    "https://",
    "https://a b.org",
    " https://a.org",
    "//a.org",
  ])("refuses the address %j", (text) => {
    expect(codes({ format: "url" }, text)).toEqual(["format"]);
  });

  it("takes numbers with blanks around them, and no other spelling", () => {
    for (const text of ["7", " 7 ", "-7.50", "007"]) expect(codes({ format: "number" }, text)).toEqual([]);
    for (const text of ["7.", ".5", "1e3", "+7", "1,000", "0x10", "Infinity", "- 7", "٧"])
      expect(codes({ format: "number" }, text)).toEqual(["format"]);
  });

  it("holds a number between its bounds, both included", () => {
    const rules = { format: "number", min: -1, max: 2.5 } as const;
    expect(["-1", "2.5", "0"].flatMap((text) => codes(rules, text))).toEqual([]);
    expect(codes(rules, "-1.01")).toEqual(["too-small"]);
    expect(codes(rules, "2.51")).toEqual(["too-large"]);
    expect(codes(rules, "9".repeat(400))).toEqual(["too-large"]);
  });

  it("takes telephone numbers of 5 to 20 characters", () => {
    for (const text of ["12345", "+44 (0)20 7946-0958"]) expect(codes({ format: "phone" }, text)).toEqual([]);
    for (const text of ["1234", "1".repeat(21), "+1234x", "12345\n"])
      expect(codes({ format: "phone" }, text)).toEqual(["format"]);
  });

  it("names everything that a text misses at once", () => {
    expect(codes({ minLength: 9, maxLength: 1, format: "email", badPattern: true }, "ab")).toEqual([
      "too-short",
      "too-long",
      "pattern",
      "format",
    ]);
  });

  it("counts code points, not places in memory", () => {
    expect(codes({ maxLength: 2, minLength: 2 }, "🎪🎪")).toEqual([]);
  });
});
