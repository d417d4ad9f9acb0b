import { describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { SetInput } from "../testing/definition-input.ts";
import { evaluate } from "./evaluate.ts";

function errorsOf(set: SetInput, value: unknown, inputs: Record<string, unknown> = {}) {
  const program = compile(buildDefinition({ steps: [{ key: "a", sets: [set] }] }));
  return evaluate(program, { answers: { "a.x": value }, inputs, today: "2027-01-01" }).sets["a.x"]?.errors;
}

const key = "x";
const options = [{ key: "p" }, { key: "q", requiresInput: true }];
const tooLong = [{ code: "too-long", max: 10_000 }];

describe("an answer", () => {
  it.each([5, true, {}, ["text"]])("of another kind is %j", (value) => {
    for (const type of ["SINGLE", "TEXT_INPUT", "DATE_PICKER"] as const)
      expect(errorsOf({ key, type }, value)).toEqual([{ code: "wrong-type" }]);
  });

  it.each([5, true, {}, "p", " ", [5], ["p", null]])(
    "to MULTIPLE that is no list of texts is of the wrong type: %j",
    (value) => {
      expect(errorsOf({ key, type: "MULTIPLE", options }, value)).toEqual([{ code: "wrong-type" }]);
    },
  );

  it("of more than 10,000 code points is judged no further", () => {
    const long = "x".repeat(10_001);
    expect(errorsOf({ key, type: "TEXT_INPUT", rules: { maxLength: 5, format: "email", pattern: "(" } }, long)).toEqual(
      tooLong,
    );
    expect(errorsOf({ key, type: "SINGLE", options }, long)).toEqual(tooLong);
    expect(errorsOf({ key, type: "DATE_PICKER" }, long)).toEqual(tooLong);
    expect(errorsOf({ key, type: "TEXT_INPUT" }, "🎪".repeat(10_000))).toEqual([]);
    expect(errorsOf({ key, type: "TEXT_INPUT" }, "🎪".repeat(10_001))).toEqual(tooLong);
  });

  it("behind an option is looked at where the option is chosen and wants one", () => {
    expect(errorsOf({ key, type: "SINGLE", options }, "q")).toEqual([{ code: "input-required", option: "q" }]);
    expect(errorsOf({ key, type: "SINGLE", options }, "q", { "a.x.q": 7 })).toEqual([
      { code: "input-required", option: "q" },
    ]);
    expect(errorsOf({ key, type: "SINGLE", options }, "q", { "a.x.q": "words" })).toEqual([]);
    expect(errorsOf({ key, type: "SINGLE", options }, "q", { "a.x.q": "x".repeat(10_001) })).toEqual([
      { ...tooLong[0], option: "q" },
    ]);
    expect(errorsOf({ key, type: "SINGLE", options }, "p", { "a.x.p": "x".repeat(10_001) })).toEqual([]);
  });

  it("is between its days, both included, where the day on which the walk began is known", () => {
    const rules = { min: "today+30d", max: "2027-02-28" };
    expect(errorsOf({ key, type: "DATE_PICKER", rules }, "2027-01-31")).toEqual([]);
    expect(errorsOf({ key, type: "DATE_PICKER", rules }, "2027-01-30")).toEqual([
      { code: "too-early", min: "2027-01-31" },
    ]);
    expect(errorsOf({ key, type: "DATE_PICKER", rules }, "2027-03-01")).toEqual([
      { code: "too-late", max: "2027-02-28" },
    ]);
  });
});
