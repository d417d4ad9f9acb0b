import fc from "fast-check";
import { expect, it } from "vitest";
import { insertSorted } from "./insert-sorted.ts";

it("keeps a list rising, with each number once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 })), (numbers) => {
      const list: number[] = [];
      for (const number of numbers) insertSorted(list, number);
      expect(list).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }),
  );
});
