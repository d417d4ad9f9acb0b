import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { apiTokenText } from "./api-token-text.ts";

const whole = "bwk_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17";

describe("the text of an API token", () => {
  test.each([
    ["zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17"],
    ["0".repeat(30), "2C8GjS"],
    ["A".repeat(30), "0uCPlr"],
    ["000000000000000000000000000405", "00azb7"],
  ])("ends for %s in %s", (random, check) => {
    expect(apiTokenText.check(random)).toBe(check);
    expect(apiTokenText.isWhole(`bwk_${random}${check}`)).toBe(true);
  });

  test("is told from one with any character changed", () => {
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice(0, at) + (whole[at] === "x" ? "y" : "x") + whole.slice(at + 1);
      expect(apiTokenText.isWhole(changed), changed).toBe(false);
    }
  });

  test.each([
    "",
    "bwk_",
    whole.slice(1),
    `${whole}0`,
    ` ${whole}`,
    `${whole}\n`,
    whole.toUpperCase(),
    "x".repeat(1_000_000),
  ])("is not %j", (text) => expect(apiTokenText.isWhole(text)).toBe(false));

  test("is written from chance, each time another", () => {
    const texts = new Set(Array.from({ length: 200 }, () => apiTokenText.write(randomBytes(64))));
    expect(texts.size).toBe(200);
    for (const text of texts) expect(apiTokenText.isWhole(text ?? "")).toBe(true);
  });

  test("is not written from bytes that would favour some digits", () => {
    expect(apiTokenText.write(new Uint8Array(64).fill(255))).toBeNull();
    expect(apiTokenText.write(new Uint8Array(64).fill(247))).toMatch(/^bwk_z{30}/);
  });
});
