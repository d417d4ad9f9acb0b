import { describe, expect, it } from "vitest";
import { buildDefinition } from "../../testing/build-definition.ts";
import type { RuleInput } from "../../testing/definition-input.ts";
import type { Finder } from "../finder.ts";
import { foundBy } from "../testing/found-by.ts";
import { choice, rule, step, steps } from "../testing/short-inputs.ts";
import { badCondition } from "./bad-condition.ts";
import { missingCondition } from "./missing-condition.ts";
import { ruleOptionElsewhere } from "./rule-option-elsewhere.ts";

describe("a rule", () => {
  const first = step("a", [choice("x", ["p", "q"])]);
  const found = (finder: Finder, ...flow: RuleInput[]) =>
    foundBy(finder, buildDefinition({ steps: [first, ...steps("b c")], flow }));

  it("with a condition that names what does not exist says so at its column", () => {
    const [only, ...others] = found(
      badCondition,
      rule("a", "c", { type: "CONDITIONAL", when: 'answers.a.nope == "p"' }),
      rule("a", "c", { type: "CONDITIONAL", when: 'answers.a.x == "p"' }),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ at: "a", rule: 0, column: expect.any(Number) });
    expect(only?.message).toContain('the rule from "a" to "c"');
  });

  it("of any type may have a bad condition, an empty one too", () => {
    const wrong = [
      rule("a", "b", { type: "REQUIRED", when: "" }),
      rule("a", "b", { type: "OPTIONAL", when: "total ==" }),
      rule("a", "b", { type: "CONDITIONAL", when: 'total > "1"' }),
    ];
    expect(found(badCondition, ...wrong).map((one) => one.rule)).toEqual([0, 1, 2]);
  });

  it("that is inactive or leads nowhere is not judged", () => {
    const wrong = { type: "CONDITIONAL", when: "(" } as const;
    expect(found(badCondition, rule("a", "b", { ...wrong, active: false }), rule("a", "moon", wrong))).toEqual([]);
  });

  it("that is CONDITIONAL needs a condition, and no other does", () => {
    const flow = [rule("a", "b", { type: "CONDITIONAL" }), rule("a", "c"), rule("b", "c", { type: "OPTIONAL" })];
    expect(found(missingCondition, ...flow)).toMatchObject([{ at: "a", rule: 0 }]);
    expect(found(missingCondition, rule("a", "b", { type: "CONDITIONAL", when: "" }))).toEqual([]);
  });

  it("follows an option of the step that it leaves", () => {
    const flow = [rule("b", "c", { option: "a.x.p" }), rule("a", "c", { option: "a.x.p" })];
    expect(found(ruleOptionElsewhere, ...flow)).toMatchObject([{ at: "b", rule: 0, related: ["a.x.p"] }]);
  });
});
