import { expect, test } from "vitest";
import { checkCondition } from "../check/check-condition.ts";
import { festival } from "./festival.fixture.ts";
import { mendCondition } from "./mend-condition.ts";

test.each([
  ["answers.basics.gests >= 500", "answers.basics.guests >= 500"],
  ["answers.basic.guests >= 500", "answers.basics.guests >= 500"],
  ["answers.basics.power.size() > 1", "answers.stage.power.size() > 1"],
  ["answer.basics.guests >= 500", "answers.basics.guests >= 500"],
  ["guests >= 500", "answers.basics.guests >= 500"],
  ["totl > 5", "total > 5"],
  ["total = 5", "total == 5"],
  ["total > 5 and has(skipped)", "total > 5 && has(skipped)"],
  ['answers.basics.title == "🎪" & total > 5', 'answers.basics.title == "🎪" && total > 5'],
])("%s is mended to %s", (text, mended) => {
  const mend = mendCondition(festival, text);
  expect(mend && text.slice(0, mend.start) + mend.insert + text.slice(mend.end)).toBe(mended);
  expect(checkCondition(festival, mended).ok).toBe(true);
});

test.each([
  ["total > 5"],
  ["answers.basics.zebra > 5"],
  ["answers.nowhere.nothing > 5"],
  [""],
  ["total >"],
  ["total + 5"],
])("%j is left as it is", (text) => {
  expect(mendCondition(festival, text)).toBeNull();
});
