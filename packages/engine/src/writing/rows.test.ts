import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCondition } from "../condition/compile-condition.ts";
import { someNames } from "../condition/some-names.fixture.ts";
import { runCondition, type Value } from "../evaluator/run-condition.ts";
import { arbitraryTruth } from "../testing/arbitrary-condition.ts";
import type { KnownSet } from "../testing/references.ts";
import type { ConditionRow } from "./condition-row.ts";
import { readRows } from "./read-rows.ts";
import { writeRows } from "./write-rows.ts";

test("a condition of everyday is rows, in order, with what joins them", () => {
  expect(
    readRows('answers.basics.guests >= 500\n  && "shore" in answers.stage.power || !has(answers.basics.name)'),
  ).toEqual([
    { joined: "and", subject: "basics.guests", comparison: ">=", value: { kind: "number", written: "500" } },
    { joined: "and", subject: "stage.power", comparison: "has", value: { kind: "text", text: "shore" } },
    { joined: "or", subject: "basics.name", comparison: "unanswered", value: { kind: "none" } },
  ]);
});

test.each([
  [
    "parentheses that change nothing",
    "((total > 5) && (has(skipped))) || (total < 2)",
    "total > 5\n  && has(skipped)\n|| total < 2",
  ],
  [
    "a group within one of its kind",
    "(total > 5 || total < 2) || total == 3",
    "total > 5\n|| total < 2\n|| total == 3",
  ],
  ["a double no", "!!has(total)", "has(total)"],
  ["a no around a member", '!(!("x" in skipped))', '"x" in skipped'],
  ["one of several", "answers.a.t in ['x', \"y\"]", 'answers.a.t in ["x", "y"]'],
  ["one of none", "answers.a.t in []", "answers.a.t in []"],
  ["a size", "answers.a.m.size()>=2", "answers.a.m.size() >= 2"],
  ["nothing", "  \n", ""],
])("%s is written plainly", (_, text, written) => {
  expect(writeRows(readRows(text) ?? [])).toBe(written);
});

test.each([
  ["an or within an and", "(total > 5 || total < 2) && has(skipped)"],
  ["the opposite of a comparison, which an absent number tells apart", "!(answers.a.n == 5)"],
  ["answers compared with each other", "answers.a.t == answers.a.u"],
  ["a literal in front", "5 < total"],
  ["truths", "true"],
  ["what is half written", "answers.a."],
  ["what goes on behind its end", "has(total) has(total)"],
  ["a text without end", 'answers.a.t == "x'],
  ["parentheses without end", "(".repeat(5_000)],
])("%s is no rows", (_, text) => {
  expect(readRows(text)).toBeNull();
});

const text = fc.string({ unit: fc.constantFrom("x", '"', "\\", "\n", "\t", "'", "🎪", " "), maxLength: 4 });
const subject = fc.constantFrom("a.t", "a.n", "a.m", "total", "skipped");
const number = fc.constantFrom("0", "+7", "-2.50", "12345678901234567890");
const sign = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
const joined = fc.constantFrom("and", "or");
const noValue = fc.constant({ kind: "none" } as const);
const oneText = text.map((given) => ({ kind: "text", text: given }) as const);
const oneNumber = number.map((written) => ({ kind: "number", written }) as const);
const texts = fc.array(text, { maxLength: 3 }).map((given) => ({ kind: "texts", texts: given }) as const);

const row: fc.Arbitrary<ConditionRow> = fc.oneof(
  fc.record({ joined, subject, comparison: sign, value: fc.oneof(oneText, oneNumber) }),
  fc.record({ joined, subject, comparison: sign.map((of) => `size${of}` as const), value: oneNumber }),
  fc.record({ joined, subject, comparison: fc.constantFrom("in", "not-in"), value: texts }),
  fc.record({
    joined,
    subject,
    comparison: fc.constantFrom("has", "has-not", "contains", "contains-not", "starts", "ends"),
    value: oneText,
  }),
  fc.record({ joined, subject, comparison: fc.constantFrom("answered", "unanswered"), value: noValue }),
);

test("any rows are read back from their text as they were", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (loose) => {
      const rows = loose.map((each, at) => (at === 0 ? { ...each, joined: "and" as const } : each));
      expect(readRows(writeRows(rows))).toEqual(rows);
    }),
  );
});

const known: readonly KnownSet[] = [
  { step: "a", set: { key: "t", type: "TEXT_INPUT" } },
  { step: "a", set: { key: "n", type: "TEXT_INPUT", rules: { format: "number" } } },
  { step: "a", set: { key: "m", type: "MULTIPLE", options: [] } },
];
const values: fc.Arbitrary<readonly Value[]> = fc.tuple(
  fc.constantFrom("", "x", "ab", "Ada"),
  fc.constantFrom(Number.NaN, 0, 2, 100),
  fc.constantFrom<(readonly string[])[]>([], ["x"], ["a", "b"]),
);

test("what is read as rows and written again means the same", () => {
  fc.assert(
    fc.property(arbitraryTruth(), values, fc.constantFrom(0, 5, 100), (write, given, total) => {
      const before = write(known);
      const rows = readRows(before);
      fc.pre(rows !== null);
      const seen = {
        value: (set: number) => given[set - 1] ?? "",
        total: () => total,
        skipped: () => ["a"],
      };
      const run = (source: string) => {
        const compiled = compileCondition(source, someNames);
        return compiled.ok ? runCondition(compiled.condition, seen) : compiled.message;
      };
      expect(run(writeRows(rows))).toBe(run(before));
    }),
  );
});
