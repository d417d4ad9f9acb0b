import { expect, test } from "vitest";
import { niceTicks } from "./nice-ticks.ts";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [6, [0, 2, 4, 6]],
  [12, [0, 5, 10, 15]],
  [107, [0, 25, 50, 75, 100, 125]],
  [2_418, [0, 500, 1_000, 1_500, 2_000, 2_500]],
])("%i is held by the ticks %j", (largest, ticks) => {
  expect(niceTicks(largest)).toEqual(ticks);
});

test("ticks are whole, at most seven, and hold the largest count, whatever it is", () => {
  for (let largest = 0; largest < 3_000; largest += 7) {
    const ticks = niceTicks(largest);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.every(Number.isInteger)).toBe(true);
  }
});
