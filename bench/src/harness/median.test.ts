import { expect, test } from "vitest";
import { median } from "./median.ts";

test("the middle one counts, in whatever order they came", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([7])).toBe(7);
});

test("of an even number it is the mean of the two in the middle", () => {
  expect(median([1, 100, 2, 4])).toBe(3);
});

test("what was sorted for it stays as it was", () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test("there is none of nothing", () => {
  expect(() => median([])).toThrow("There is no median of nothing.");
});
