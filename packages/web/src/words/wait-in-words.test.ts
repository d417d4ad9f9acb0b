import { expect, it } from "vitest";
import { waitInWords } from "./wait-in-words.ts";

it.each([
  [0, "a second"],
  [0.4, "a second"],
  [12.2, "13 seconds"],
  [59, "59 seconds"],
  [60, "a minute"],
  [61, "2 minutes"],
  [3_540, "59 minutes"],
  [3_600, "an hour"],
  [5_000, "2 hours"],
  [86_400, "24 hours"],
  [30 * 86_400, "30 days"],
])("%d seconds are %s", (seconds, words) => {
  expect(waitInWords(seconds)).toBe(words);
});
