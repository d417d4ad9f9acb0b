import { expect, test } from "vitest";
import { listInWords } from "./list-in-words.ts";

test.each([
  [[], ""],
  [["one"], "one"],
  [["one", "two"], "one and two"],
  [["one", "two", "three"], "one, two and three"],
])("%j: %s", (things, words) => {
  expect(listInWords(things)).toBe(words);
});
