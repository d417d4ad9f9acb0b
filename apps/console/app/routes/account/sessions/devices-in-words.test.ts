import { expect, it } from "vitest";
import { devicesInWords } from "./devices-in-words.ts";

it.each([
  [[], ""],
  [["A"], "A"],
  [["A", "A"], "A (2)"],
  [["A", "B"], "A and B"],
  [["A", "B", "A"], "A (2) and B"],
  [["A", "B", "C"], "A, B and C"],
  [["A", "B", "C", "D", "E", "D"], "A, B, C and 3 more"],
])("says %j", (names, words) => {
  expect(devicesInWords(names)).toBe(words);
});
