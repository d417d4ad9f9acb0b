import { checkCondition } from "@boardwalk/engine";
import { type Comparison, subjectsOf, writeRows } from "@boardwalk/engine/writing";
import { describe, expect, test } from "vitest";
import { comparisonsOf } from "./comparisons-of.ts";
import { festival } from "./condition.fixture.ts";
import { makeRow } from "./make-row.ts";
import { rowsToClick } from "./rows-to-click.ts";
import { subjectKind } from "./subject-kind.ts";

test.each([
  'answers.basics.guests >= 500 && "shore" in answers.stage.power',
  'answers.basics.kind in ["outdoor", "indoor"] || total > 99.5',
  '!answers.stage.power.contains("solar")',
  'answers.basics.title.startsWith("Mid")',
  "answers.stage.plans.size() >= 2",
  'answers.basics.opens < "2027-06-19"',
  '"stage" in skipped',
  "has(answers.basics.title)",
])("%s is built by clicking", (text) => {
  expect(rowsToClick(festival, text)).not.toBeNull();
});

test.each([
  ["a name that is unknown", "answers.basics.gests >= 500"],
  ["a value that is no option", 'answers.basics.kind == "afloat"'],
  ["types that do not go together", 'answers.basics.guests == "many"'],
  ["what no row offers", "answers.basics.kind.size() > 3"],
  ["a group within a group", "(total > 1 || total < 0) && has(skipped)"],
])("%s stays a text", (_, text) => {
  expect(rowsToClick(festival, text)).toBeNull();
});

describe.each(subjectsOf(festival).map((subject) => [subject.key, subject] as const))("of %s", (_, subject) => {
  const offered = comparisonsOf(subjectKind(subject)).map(({ comparison }) => comparison);

  test.each(offered)(
    "what is clicked for %s is a condition, and comes back as the row that it was",
    (comparison: Comparison) => {
      const row = makeRow(festival, subject, { joined: "and", comparison, value: { kind: "none" } });
      expect(row.comparison).toBe(comparison);
      const text = writeRows([row]);
      expect(checkCondition(festival, text)).toEqual({ ok: true });
      expect(rowsToClick(festival, text)).toEqual([row]);
    },
  );
});

test("what fits is kept where another comparison is chosen, and left where another thing is asked about", () => {
  const [kind, guests] = subjectsOf(festival);
  if (!kind || !guests) throw new Error("Both are there.");
  const one = makeRow(festival, kind, { joined: "or", comparison: "==", value: { kind: "text", text: "indoor" } });
  expect(makeRow(festival, kind, { ...one, comparison: "in" }).value).toEqual({ kind: "texts", texts: ["indoor"] });
  expect(makeRow(festival, guests, one)).toEqual({
    joined: "or",
    subject: "basics.guests",
    comparison: "==",
    value: { kind: "number", written: "0" },
  });
});
