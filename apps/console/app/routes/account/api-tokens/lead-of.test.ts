import { expect, test } from "vitest";
import { leadOf } from "./lead-of.ts";

test.each([
  [0, "You have none."],
  [1, "One token acts in your name"],
  [12, "12 tokens act in your name"],
])("%i tokens are led in by words that count them", (good, words) => {
  expect(leadOf(good)).toContain(words);
});
