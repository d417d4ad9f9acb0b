import fc from "fast-check";
import { expect, it } from "vitest";
import { staying } from "./staying.ts";

it.each([
  [[], 0],
  [[0, 1, 2], 3],
  [[1, 2, 3, 0], 3],
  [[3, 0, 1, 2], 3],
  [[2, 1, 0], 1],
  [[4, 0, 5, 1, 6, 2], 3],
])("of %j keeps %i in place", (numbers, count) => {
  expect(staying(numbers).size).toBe(count);
});

it("keeps a rising run, and none is longer", () => {
  const shuffled = fc
    .integer({ min: 0, max: 9 })
    .chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size }));
  fc.assert(
    fc.property(shuffled, (numbers) => {
      const stay = staying(numbers);
      const run = numbers.filter((number) => stay.has(number));
      expect(run).toEqual(run.toSorted((one, other) => one - other));
      expect(run.length).toBe(longestByTrying(numbers));
    }),
  );
});

function longestByTrying(numbers: readonly number[]): number {
  const best: number[] = [];
  numbers.forEach((number, place) => {
    best.push(1 + Math.max(0, ...best.filter((_, earlier) => (numbers[earlier] ?? 0) < number && earlier < place)));
  });
  return Math.max(0, ...best);
}
