import { describe, expect, it } from "vitest";
import type { DateRules, TextRules } from "../../definition.ts";
import { buildDefinition } from "../../testing/build-definition.ts";
import type { SetInput } from "../../testing/definition-input.ts";
import { foundBy, placesOf } from "../testing/found-by.ts";
import { choice, date, option, step, text } from "../testing/short-inputs.ts";
import { badPattern } from "./bad-pattern.ts";
import { impossibleSet } from "./impossible-set.ts";

const wizardOf = (...sets: SetInput[]) => buildDefinition({ steps: [step("a", sets)] });
const isImpossible = (set: SetInput) => placesOf(impossibleSet, wizardOf(set)).length > 0;

describe("a required choice that no answer satisfies", () => {
  const off = option("off", { disabled: true });

  it("has nothing that can be chosen", () => {
    expect(isImpossible(choice("x", []))).toBe(true);
    expect(isImpossible(choice("x", [off, option("gone", { active: false })]))).toBe(true);
    expect(isImpossible(choice("x", [off, "p"]))).toBe(false);
  });

  it("asks for more than there is, or than is allowed", () => {
    const many = (min: number, max: number | null) =>
      isImpossible(choice("x", ["p", "q", off], { type: "MULTIPLE", min, max }));
    expect([many(3, null), many(2, 1), many(0, 0)]).toEqual([true, true, true]);
    expect([many(2, null), many(2, 2), many(0, 1)]).toEqual([false, false, false]);
  });

  it("asks for two where one can be given", () => {
    expect(isImpossible(choice("x", ["p", "q"], { min: 2 }))).toBe(true);
    expect(isImpossible(choice("x", ["p", "q"], { min: 1 }))).toBe(false);
  });

  it("is told once, with its first reason", () => {
    const found = foundBy(impossibleSet, wizardOf(choice("x", [], { type: "MULTIPLE", min: 3, max: 1 })));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('"a.x": it has no option');
  });

  it("may be left empty where it is not required", () => {
    expect(isImpossible(choice("x", [], { required: false }))).toBe(false);
    expect(isImpossible(text("x", { maxLength: 0 }, { required: false }))).toBe(false);
  });
});

describe("a required text that no answer satisfies", () => {
  const judged = (rules: TextRules) => isImpossible(text("x", rules));

  it("is longer than it may be", () => {
    expect([judged({ maxLength: 0 }), judged({ minLength: 5, maxLength: 4 }), judged({ minLength: 10_001 })]).toEqual([
      true,
      true,
      true,
    ]);
    expect([judged({}), judged({ minLength: 5, maxLength: 5 }), judged({ minLength: 10_000 })]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    { format: "email", shortest: 5 },
    { format: "url", shortest: 8 },
    { format: "phone", shortest: 5 },
    { format: "number", shortest: 1 },
  ] as const)("is shorter than any $format", ({ format, shortest }) => {
    expect(judged({ format, maxLength: shortest - 1 })).toBe(true);
    expect(judged({ format, maxLength: shortest })).toBe(false);
  });

  it("is longer than any phone number", () => {
    expect([judged({ format: "phone", minLength: 22 }), judged({ format: "phone", minLength: 21 })]).toEqual([
      true,
      false,
    ]);
  });

  it("is a number in an empty range, or one that is too long to write", () => {
    expect(judged({ format: "number", min: 2, max: 1 })).toBe(true);
    expect(judged({ format: "number", min: 2, max: 2 })).toBe(false);
    expect(judged({ format: "number", min: 100, maxLength: 2 })).toBe(true);
    expect(judged({ format: "number", min: 99, maxLength: 2 })).toBe(false);
  });
});

describe("a required date that no answer satisfies", () => {
  const judged = (rules: DateRules) => isImpossible(date("x", rules));

  it("is a day after its last one, where both are days or both counted from today", () => {
    expect(judged({ min: "2027-02-01", max: "2027-01-31" })).toBe(true);
    expect(judged({ min: "2027-01-31", max: "2027-01-31" })).toBe(false);
    expect([judged({ min: "today", max: "today-1d" }), judged({ min: "today+30d", max: "today+4d" })]).toEqual([
      true,
      true,
    ]);
    expect([judged({ min: "today", max: "today+0d" }), judged({ min: "today-30d", max: "today-4d" })]).toEqual([
      false,
      false,
    ]);
  });

  it("is not known where one is a day and the other counted from today, or one is open", () => {
    expect(judged({ min: "today", max: "1999-01-01" })).toBe(false);
    expect([judged({ min: "9999-01-01" }), judged({ max: "today-1d" }), judged({})]).toEqual([false, false, false]);
  });
});

describe("a bad pattern", () => {
  it("is found at its column, in sets that exist", () => {
    const wrong: TextRules = { pattern: "([a-z" };
    expect(foundBy(badPattern, wizardOf(text("x", wrong), text("y", { pattern: "[a-z]+" })))).toMatchObject([
      { at: "a.x", column: expect.any(Number) },
    ]);
    expect(placesOf(badPattern, wizardOf(text("x", wrong, { active: false })))).toEqual([]);
    expect(placesOf(badPattern, wizardOf(text("x", wrong, { required: false })))).toEqual(["a.x"]);
  });
});
