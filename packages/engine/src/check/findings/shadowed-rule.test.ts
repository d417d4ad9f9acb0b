import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import type { RuleInput } from "../../testing/definition-input.ts";
import { foundBy } from "../testing/found-by.ts";
import { choice, rule, step, steps } from "../testing/short-inputs.ts";
import { shadowedRule } from "./shadowed-rule.ts";

describe("a shadowed rule", () => {
  const first = step("a", [choice("x", ["p", "q"]), choice("many", ["r"], { type: "MULTIPLE" })]);
  const shadowed = (...flow: RuleInput[]) =>
    foundBy(shadowedRule, buildDefinition({ steps: [first, ...steps("b c")], flow }));

  it("stands behind one with the same option, and answers show where it should have matched", () => {
    const found = shadowed(rule("a", "b", { option: "a.x.p" }), rule("a", "c", { option: "a.x.p", priority: 1 }));
    expect(found).toMatchObject([{ at: "a", rule: 0, witness: { answers: { "a.x": "p" } } }]);
    expect(found[0]?.message).toContain('from "a" to "c"');
  });

  it("stands behind one without an option, whatever its own", () => {
    const found = shadowed(
      rule("a", "b"),
      rule("a", "c", { option: "a.many.r" }),
      rule("a", "c"),
      rule("a", "c", { type: "CONDITIONAL", when: "total > 0" }),
    );
    expect(found.map(({ rule: position, witness }) => [position, witness])).toEqual([
      [1, { answers: { "a.many": ["r"] } }],
      [2, undefined],
      [3, undefined],
    ]);
  });

  it("is not one with another option or with a condition before it", () => {
    expect(shadowed(rule("a", "b", { option: "a.x.p" }), rule("a", "c", { option: "a.x.q" }), rule("a", "c"))).toEqual(
      [],
    );
    expect(shadowed(rule("a", "b", { type: "REQUIRED", when: "total > 0" }), rule("a", "c"))).toEqual([]);
    expect(shadowed(rule("a", "b", { type: "CONDITIONAL", when: "total > 0" }), rule("a", "c"))).toEqual([]);
    expect(shadowed(rule("a", "b", { type: "CONDITIONAL" }), rule("a", "c"))).toEqual([]);
  });

  it("is not one that goes first, or from another step", () => {
    expect(shadowed(rule("a", "b"), rule("a", "c", { option: "a.x.p", priority: 1 }), rule("b", "c"))).toEqual([]);
  });

  it("is no exit, and no exit shadows", () => {
    const exit = rule("a", "c", { type: "OPTIONAL" });
    expect(shadowed(rule("a", "b"), exit)).toEqual([]);
    expect(shadowed(exit, rule("a", "b"))).toEqual([]);
  });
});
