import { expect, it } from "vitest";
import { listInWords } from "./list-in-words.ts";

it.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
  [["A", "B", "C", "D", "E"], "A, B, C and 2 more"],
])("says %j", (names, words) => {
  expect(listInWords(names, 3)).toBe(words);
});
