import { expect, test } from "vitest";
import { conditionMentions } from "./condition-mentions.ts";
import { followCondition } from "./follow-condition.ts";
import { renameOf } from "./rename-of.ts";

function named(when: string): string[] {
  return conditionMentions(when).map(({ kind, at, start, end }) => `${kind} ${at} ${when.slice(start, end)}`);
}

test("sets, options and skipped steps are found where a condition names them", () => {
  expect(named(`answers.a.p == "x" && ('y') != answers . a . q`)).toEqual([
    "set a.p a.p",
    "option a.p.x x",
    "option a.q.y y",
    "set a.q a . q",
  ]);
  expect(named(`answers.a.p in ["x", 'y'] || answers.a.r.contains("z")`)).toEqual([
    "set a.p a.p",
    "option a.p.x x",
    "option a.p.y y",
    "set a.r a.r",
    "option a.r.z z",
  ]);
  expect(named(`"b" in skipped && skipped.contains("c") && "x" in answers.a.r`)).toEqual([
    "step b b",
    "step c c",
    "option a.r.x x",
    "set a.r a.r",
  ]);
});

test("texts that name no option are left alone, and so is what is behind a fault", () => {
  expect(named(`answers.a.p == "Not a key" && "x" == "y" && total > 3`)).toEqual(["set a.p a.p"]);
  expect(named(`answers.a.p.startsWith("x") && answers.a.answers == "skipped"`)).toEqual([
    "set a.p a.p",
    "set a.answers a.answers",
    "option a.answers.skipped skipped",
  ]);
  expect(named(`answers.a.p == "x" && "no end`)).toEqual(["set a.p a.p", "option a.p.x x"]);
  expect(named("")).toEqual([]);
});

test("a condition follows keys and keeps all else to the letter", () => {
  const when = `answers.a.p  ==  'x' // "a" in skipped`;
  expect(followCondition(when, renameOf("a", "b"))).toBe(`answers.b.p  ==  'x' // "a" in skipped`);
  expect(followCondition(`answers.a.p == 'x'`, renameOf("a.p.x", "a.p.other"))).toBe(`answers.a.p == 'other'`);
  expect(followCondition(`answers.a.p == 'x'`, renameOf("a.p.x", "a.q.x"))).toBe(`answers.a.p == 'x'`);
  expect(followCondition(`"a" in skipped`, renameOf("a", "b"))).toBe(`"b" in skipped`);
});
