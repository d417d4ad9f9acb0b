import { expect, test } from "vitest";
import { sizeInWords } from "./size-in-words.ts";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [1_240_000, "1.2 MB"],
  [52_000_000, "52 MB"],
  [7_000_000_000_000, "7,000 GB"],
])("%d is %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
