import fc from "fast-check";
import { expect, test } from "vitest";
import { completeCondition } from "./complete-condition.ts";
import { festival } from "./festival.fixture.ts";

/** The caret stands at `|`. */
function complete(marked: string) {
  const caret = marked.indexOf("|");
  return completeCondition(festival, marked.replace("|", ""), caret);
}

const inserts = (marked: string) => complete(marked)?.items.map(({ insert }) => insert) ?? [];

/** The whole text once the first item is taken. */
function taken(marked: string): string {
  const text = marked.replace("|", "");
  const completion = complete(marked);
  const insert = completion?.items[0]?.insert ?? "";
  return completion ? text.slice(0, completion.start) + insert + text.slice(completion.end) : text;
}

test("at the start everything that can be asked about is offered", () => {
  expect(inserts("|")).toEqual([
    "answers.basics.kind",
    "answers.basics.guests",
    "answers.basics.title",
    "answers.stage.power",
    "answers.stage.load",
    "total",
    "skipped",
    "has(",
  ]);
});

test.each([
  ["a name by its words", "expec|", "answers.basics.guests"],
  ["a name by its key, in the midst of a condition", "has(skipped) && pow|", "has(skipped) && answers.stage.power"],
  ["a step", "answers.st|", "answers.stage"],
  ["a set", "answers.basics.gu|", "answers.basics.guests"],
  ["a set whose rest stands behind the caret", "answers.basics.gu|xx >= 5", "answers.basics.guests >= 5"],
  ["a call", "answers.stage.power.si|", "answers.stage.power.size()"],
  ["an option behind a sign", "answers.basics.kind == |", 'answers.basics.kind == "outdoor"'],
  ["an option by its label", 'answers.basics.kind == "Ind|"', 'answers.basics.kind == "indoor"'],
  ["an option in a list", 'answers.basics.kind in ["outdoor", "i|', 'answers.basics.kind in ["outdoor", "indoor"'],
  ["an option in front of in", '"sh|" in answers.stage.power', '"shore" in answers.stage.power'],
  ["a step in front of skipped", '"st|" in skipped', '"stage" in skipped'],
  ["a member of a list", 'answers.stage.power.contains("so|")', 'answers.stage.power.contains("solar")'],
  ["what is compared like with like", "total > |", "total > answers.basics.guests"],
  ["a sign", "answers.basics.kind |", "answers.basics.kind == "],
  ["a sign for numbers", "total |", "total >= "],
])("%s", (_, marked, whole) => {
  expect(taken(marked)).toBe(whole);
});

test("an archived option is not offered", () => {
  expect(inserts("answers.basics.kind == |")).toEqual(['"outdoor"', '"indoor"']);
});

test("behind a whole comparison it goes on with and or or", () => {
  expect(inserts("total >= 5 |")).toEqual(["&& ", "|| "]);
});

test.each([["answers.nowhere.|"], ["total.|"], ['answers.basics.title == "x|'], ["@|@.x"]])(
  "%s has nothing to offer",
  (marked) => {
    expect(complete(marked)).toBeNull();
  },
);

test("whatever stands there, an item replaces a part that holds the caret", () => {
  const part = fc.constantFrom(
    "answers",
    ".",
    "basics",
    "kind",
    "==",
    '"',
    "out",
    " ",
    "in",
    "[",
    "(",
    "!",
    "&&",
    "5",
    "@",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), fc.nat(40), (parts, place) => {
      const text = parts.join("");
      const caret = Math.min(place, text.length);
      const completion = completeCondition(festival, text, caret);
      if (!completion) return;
      expect(completion.start).toBeLessThanOrEqual(caret);
      expect(completion.end).toBeGreaterThanOrEqual(caret);
      expect(completion.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
