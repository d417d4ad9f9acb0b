import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { check } from "./check/check.ts";
import { compile } from "./compile/compile.ts";
import { evaluate } from "./evaluator/evaluate.ts";
import { guide } from "./guide.fixture.ts";
import { buildDefinition } from "./testing/build-definition.ts";
import type { DefinitionInput } from "./testing/definition-input.ts";

describe("the guide says right that", () => {
  const options = [{ key: "p", price: "20" }, { key: "q" }];
  const judged = (input: DefinitionInput, walked: Answers) => evaluate(compile(buildDefinition(input)), walked);
  const twoSets: DefinitionInput["steps"] = [
    {
      key: "a",
      sets: [
        { key: "s", type: "SINGLE", required: false, options },
        { key: "m", type: "MULTIPLE", required: false, options },
      ],
    },
  ];

  it("an answer to a hidden set is no error, and a hidden or disabled option that an answer names is one", () => {
    const answers = { "a.s": "p", "a.m": ["q"] };
    for (const [target, type, errors] of [
      ["a.m", "HIDE_IF", []],
      ["a.m.q", "HIDE_IF", [{ code: "hidden-option", option: "q" }]],
      ["a.m.q", "DISABLE_IF", [{ code: "disabled-option", option: "q" }]],
    ] as const) {
      const input: DefinitionInput = { steps: twoSets, dependencies: [{ target, on: "a.s.p", type }] };
      const { sets, options } = judged(input, { answers });
      expect([sets["a.m"]?.errors, options["a.m.q"]?.chosen]).toEqual([errors, false]);
    }
  });

  it("what is hidden or disabled is not asked for, whatever requires it", () => {
    for (const [type, required] of [
      ["HIDE_IF", false],
      ["DISABLE_IF", true],
    ] as const) {
      const dependencies = [type, "REQUIRE_IF" as const].map((each) => ({ target: "a.m.q", on: "a.s.p", type: each }));
      const { sets, options } = judged({ steps: twoSets, dependencies }, { answers: { "a.s": "p" } });
      expect([sets["a.m"]?.errors, options["a.m.q"]?.required]).toEqual([[], required]);
    }
  });

  it("blanks are no answer, a number is a text, and what is chosen counts beside errors", () => {
    const sets = [
      { key: "t", type: "TEXT_INPUT" as const },
      { key: "n", type: "TEXT_INPUT" as const, rules: { format: "number" as const } },
      { key: "s", type: "SINGLE" as const, options },
    ];
    const state = judged({ steps: [{ key: "a", sets }] }, { answers: { "a.t": " \t", "a.n": 5, "a.s": "p" } });
    expect(state.sets["a.t"]?.errors).toEqual([{ code: "required" }]);
    expect(state.sets["a.n"]?.errors).toEqual([{ code: "wrong-type" }]);
    expect(state.total).toBe("20.00");
  });

  it("a step that is skipped and submitted is skipped", () => {
    const steps = [{ key: "a", required: false, sets: [{ key: "t", type: "TEXT_INPUT" as const }] }];
    expect(judged({ steps }, { submitted: ["a"], skipped: ["a"] })).toMatchObject({
      complete: true,
      steps: { a: { done: true, skipped: true } },
    });
  });

  it("bounds that count from `today` hold only where it is a day", () => {
    const set = { key: "d", type: "DATE_PICKER" as const, rules: { min: "today" } };
    const errorsOn = (today?: string) =>
      judged({ steps: [{ key: "a", sets: [set] }] }, { answers: { "a.d": "2020-01-01" }, ...(today && { today }) })
        .sets["a.d"]?.errors.length;
    expect([errorsOn("2027-01-01"), errorsOn("2027-02-30"), errorsOn()]).toEqual([1, 0, 0]);
  });

  it("check finds nothing in what stands under “does not find”", () => {
    const text = (rules: object) => ({ key: "t", type: "TEXT_INPUT" as const, rules });
    const choice = (key: string) => ({ key, type: "SINGLE" as const, options });
    const flow = (when: string) => [{ from: "a", to: "c", type: "CONDITIONAL" as const, when }];
    const steps = [{ key: "a", sets: [choice("s")] }, { key: "b", sets: [choice("s")] }, { key: "c" }];
    const unnoticed: DefinitionInput[] = [
      { steps, flow: flow('answers.a.s == "pp" || answers.a.s in ["qq"] || "cc" in skipped') },
      { steps, flow: flow('answers.b.s == "p"') },
      {
        steps,
        dependencies: ["p", "q"].map((key) => ({ target: `b.s.${key}`, on: "a.s.p", type: "REQUIRE_IF" as const })),
      },
      { steps: [{ key: "a", sets: [{ key: "m", type: "MULTIPLE", required: false, min: 2, max: 1, options }] }] },
      { steps: [{ key: "a", sets: [text({ pattern: "[a-z]{3}", minLength: 5 })] }] },
      { steps: [{ key: "a", sets: [text({ pattern: "[a-z]{3}", format: "number" })] }] },
    ];
    expect(unnoticed.map((input) => check(buildDefinition(input)))).toEqual(unnoticed.map(() => []));
    expect(guide.text.split("### What `check` does not find")[1]?.split("###")[0]?.match(/^- /gm)).toHaveLength(5);
  });
});
