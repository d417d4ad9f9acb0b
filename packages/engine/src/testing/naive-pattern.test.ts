import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../pattern/compile-pattern.ts";
import { arbitraryPattern, badPatterns } from "./arbitrary-pattern.ts";
import { naivePattern } from "./naive-pattern.ts";
import { runs } from "./runs.ts";

describe("the naive reading of patterns", () => {
  it.each(badPatterns)("knows that %s is bad, as the compiler does", (pattern) => {
    expect(naivePattern(pattern, "a")).toBeNull();
    expect(compilePattern(pattern).ok).toBe(false);
  });

  it("takes every pattern that is drawn, as the compiler does", () => {
    fc.assert(
      fc.property(arbitraryPattern(), (pattern) => {
        expect(naivePattern(pattern, "a")).not.toBeNull();
        expect(compilePattern(pattern).ok).toBe(true);
      }),
      runs(500),
    );
  });

  it("matches the whole text, and knows no blanks but those of ASCII", () => {
    expect(naivePattern("a|ab", "ab")).toBe(true);
    expect(naivePattern("a", "ab")).toBe(false);
    expect(naivePattern("\\s", "\u00a0")).toBe(false);
    expect(naivePattern("[^\\s]|\\S", "\u00a0")).toBe(true);
    expect(naivePattern("\\\\s", "\\s")).toBe(true);
  });
});
