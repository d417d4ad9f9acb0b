import { describe, expect, it } from "vitest";
import { quoted } from "./quoted.ts";

describe("a name in a message", () => {
  it("stands in double quotes, on one line", () => {
    expect(quoted("basics.kind")).toBe('"basics.kind"');
    expect(quoted('the "big"\none')).toBe('"the \\"big\\"\\none"');
  });

  it("is cut where it is long, and never within a character", () => {
    expect(quoted("😀".repeat(100))).toBe(`"${"😀".repeat(100)}"`);
    expect(quoted("😀".repeat(101))).toBe(`"${"😀".repeat(100)}…"`);
    expect(quoted("a".repeat(1_000_000))).toHaveLength(103);
  });
});
