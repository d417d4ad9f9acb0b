import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import { placesOf } from "../testing/found-by.ts";
import { rule, step, steps } from "../testing/short-inputs.ts";
import { noSteps } from "./no-steps.ts";
import { tooManySteps } from "./too-many-steps.ts";
import { unreachableStep } from "./unreachable-step.ts";

describe("steps", () => {
  it("are none where none is active", () => {
    expect(placesOf(noSteps, buildDefinition({}))).toEqual([null]);
    expect(placesOf(noSteps, buildDefinition({ steps: [step("a", [], { active: false })] }))).toEqual([null]);
    expect(placesOf(noSteps, buildDefinition({ steps: steps("a") }))).toEqual([]);
  });

  it("are too many where more are active than allowed", () => {
    const all = [...steps("a b"), step("c", [], { active: false })];
    expect(placesOf(tooManySteps, buildDefinition({ steps: all, settings: { maxSteps: 1 } }))).toEqual([null]);
    expect(placesOf(tooManySteps, buildDefinition({ steps: all, settings: { maxSteps: 2 } }))).toEqual([]);
    expect(placesOf(tooManySteps, buildDefinition({ steps: all }))).toEqual([]);
  });

  it("are each told when no walk comes to them", () => {
    const found = placesOf(unreachableStep, buildDefinition({ steps: steps("a b c d"), flow: [rule("a", "d")] }));
    expect(found).toEqual(["b", "c"]);
  });

  it("are reached by exits, conditions and options, and past rules that may not match", () => {
    const flow = [
      rule("a", "d", { type: "OPTIONAL" }),
      rule("a", "c", { when: "total > 0" }),
      rule("b", "b", { type: "CONDITIONAL" }),
    ];
    expect(placesOf(unreachableStep, buildDefinition({ steps: steps("a b c d"), flow }))).toEqual([]);
  });

  it("in a chain of 5,000 are all reached", () => {
    const all = Array.from({ length: 5_000 }, (_, at) => step(`s${at}`));
    expect(placesOf(unreachableStep, buildDefinition({ steps: all }))).toEqual([]);
  });
});
