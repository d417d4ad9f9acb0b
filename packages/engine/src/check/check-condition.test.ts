import { describe, expect, it } from "vitest";
import { buildDefinition } from "../testing/build-definition.ts";
import { checkCondition } from "./check-condition.ts";
import { checkPattern } from "./check-pattern.ts";
import { badCondition } from "./findings/bad-condition.ts";
import { badPattern } from "./findings/bad-pattern.ts";
import { foundBy } from "./testing/found-by.ts";
import { choice, rule, step, text } from "./testing/short-inputs.ts";

describe("what an editor asks while one types", () => {
  const steps = [step("a", [choice("x", ["p"]), choice("gone", ["p"], { active: false })])];
  const definition = buildDefinition({ steps });

  it("is whether a condition means something in this wizard", () => {
    expect(checkCondition(definition, 'answers.a.x == "p" && total > 5')).toEqual({ ok: true });
    expect(checkCondition(definition, 'answers.a.y == "p"')).toEqual({
      ok: false,
      message: expect.stringMatching(/^There is no set .*\.$/),
      column: 11,
    });
    expect(checkCondition(definition, "has(answers.a.gone)")).toMatchObject({ ok: false });
  });

  it("is whether a pattern means something", () => {
    expect(checkPattern("[a-z]+")).toEqual({ ok: true });
    expect(checkPattern("a(b")).toEqual({ ok: false, message: expect.stringMatching(/^The group .*\.$/), column: 2 });
  });

  it.each(["", "total", "total >", 'answers.a.x == "q', "answers.a.y", "total = 5"])(
    "is told of the condition %j in the words of a finding",
    (when) => {
      const checked = checkCondition(definition, when);
      const [found] = foundBy(badCondition, buildDefinition({ steps, flow: [rule("a", "a", { when })] }));
      expect(checked).toMatchObject({ ok: false, column: found?.column });
      expect(found?.message.endsWith(`: ${"message" in checked && checked.message}`)).toBe(true);
    },
  );

  it.each(["(", "[z-a]", "a{2", "\\q"])("is told of the pattern %j in the words of a finding", (pattern) => {
    const checked = checkPattern(pattern);
    const [found] = foundBy(badPattern, buildDefinition({ steps: [step("a", [text("t", { pattern })])] }));
    expect(checked).toMatchObject({ ok: false, column: found?.column });
    expect(found?.message.endsWith(`: ${"message" in checked && checked.message}`)).toBe(true);
  });
});
