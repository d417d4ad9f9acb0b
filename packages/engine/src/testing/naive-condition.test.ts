import { describe, expect, it } from "vitest";
import { badConditions } from "./arbitrary-condition.ts";
import { type NaiveSeen, type NaiveType, type NaiveValue, naiveCondition } from "./naive-condition.ts";

const answers: Readonly<Record<string, readonly [Exclude<NaiveType, "truth">, NaiveValue]>> = {
  "a.text": ["text", "Ada 🎪"],
  "a.blank": ["text", ""],
  "a.number": ["number", 7],
  "a.absent": ["number", null],
  "a.list": ["list", ["x", "y"]],
  "a.empty": ["list", []],
};

const seen: NaiveSeen = {
  typeOf: (step, set) => answers[`${step}.${set}`]?.[0] ?? null,
  valueOf: (step, set) => answers[`${step}.${set}`]?.[1] ?? null,
  total: 0.3,
  skipped: ["b"],
};

describe("the naive reading of conditions", () => {
  it.each([
    "answers.a.text.size() == 5",
    "answers . a . text == 'Ada \u{1f3aa}'",
    "answers.a.text < 'Ada \u{1f3aa}a' && '\uffee' < '\u{1f3aa}'",
    "answers.a.number >= +7 && answers.a.number != -7",
    "!(answers.a.absent == 7) && !(answers.a.absent != 7) && !has(answers.a.absent)",
    "'x' in answers.a.list && answers.a.list.contains(\"y\") && !answers.a.list.contains('z')",
    "!has(answers.a.empty) && !has(answers.a.blank) && has(total) && has(skipped)",
    "total == 0.3 && 'b' in skipped && (skipped.size()) == 1",
    "false || true && !!true",
    "(1 < 2) == (2 > 1) && 'a' in [ 'b', 'a' ] && !('a' in [])",
    `${"(".repeat(50)}true${")".repeat(50)}`,
  ])("finds true: %s", (when) => {
    expect(naiveCondition(when, seen)).toBe(true);
  });

  it.each(badConditions)("finds bad: %s", (when) => {
    expect(naiveCondition(when, seen)).toBeNull();
  });
});
