import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWritableNumber } from "./is-writable-number.ts";

describe("a number in a range", () => {
  it("can be written in so many characters exactly if one of all such texts is in it", () => {
    const texts = numbersUpTo(4);
    const bound = fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(bound, fc.nat(300), fc.integer({ min: 1, max: 4 }), (low, width, characters) => {
        const high = low + width / 100;
        const fits = texts.some((text) => text.length <= characters && Number(text) >= low && Number(text) <= high);
        expect(isWritableNumber(low, high, characters)).toBe(fits);
      }),
      { numRuns: 500 },
    );
  });

  it("may need more decimals than there is room for", () => {
    expect(isWritableNumber(0.123, 0.124, 4)).toBe(false);
    expect(isWritableNumber(0.123, 0.124, 5)).toBe(true);
    expect(isWritableNumber(-0.124, -0.123, 5)).toBe(false);
    expect(isWritableNumber(-0.124, -0.123, 6)).toBe(true);
  });

  it("may be open, tiny or huge", () => {
    expect(isWritableNumber(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1)).toBe(true);
    expect(isWritableNumber(Number.NEGATIVE_INFINITY, -1, 1)).toBe(false);
    expect(isWritableNumber(Number.NEGATIVE_INFINITY, -1, 2)).toBe(true);
    expect(isWritableNumber(Number.MAX_VALUE, Number.POSITIVE_INFINITY, 308)).toBe(false);
    expect(isWritableNumber(Number.MAX_VALUE, Number.POSITIVE_INFINITY, 309)).toBe(true);
    expect(isWritableNumber(5e-324, 5e-324, 10_000)).toBe(true);
    expect(isWritableNumber(5e-324, 5e-324, 20)).toBe(false);
  });
});

function numbersUpTo(characters: number): string[] {
  const count = 10 ** characters;
  const digits = Array.from({ length: characters }, (_, at) => at + 1).flatMap((length) =>
    Array.from({ length: Math.min(count, 10 ** length) }, (_, value) => String(value).padStart(length, "0")),
  );
  const decimals = digits.flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, at) => `${text.slice(0, at + 1)}.${text.slice(at + 1)}`),
  );
  return [...digits, ...decimals].flatMap((text) => [text, `-${text}`]).filter((text) => text.length <= characters);
}
