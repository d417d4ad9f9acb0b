import { expect, test } from "vitest";
import { leadOf } from "./lead-of.ts";

test.each([
  [0, 0, "You have none."],
  [0, 2, "None of yours works any more: those that ended stand below."],
  [1, 2, "One token acts in your name"],
  [12, 0, "12 tokens act in your name"],
])("%i tokens and %i that ended are led in by words that count them", (good, ended, words) => {
  expect(leadOf({ good, ended })).toContain(words);
});
