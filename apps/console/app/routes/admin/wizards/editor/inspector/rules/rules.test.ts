import type { RuleDefinition } from "@boardwalk/engine";
import { applyCommand, changeRule, rulesFrom } from "@boardwalk/engine/editing";
import { buildDefinition, type RuleInput } from "@boardwalk/engine/testing";
import { expect, test } from "vitest";
import { newRule } from "./new-rule.ts";
import { changeRuleKind, ruleKind } from "./rule-kind.ts";
import { whatFollows } from "./what-follows.ts";

const wizard = (...flow: RuleInput[]) =>
  buildDefinition({
    steps: [
      { key: "a", sets: [{ key: "b", type: "SINGLE", options: [{ key: "x" }, { key: "y" }] }] },
      { key: "c", name: "Crew" },
      { key: "d" },
    ],
    flow,
  });

function made(definition: ReturnType<typeof wizard>, command: ReturnType<typeof newRule>): readonly RuleDefinition[] {
  const applied = command && applyCommand(definition, command);
  if (!applied?.ok) throw new Error("It is applied.");
  return rulesFrom(applied.definition, "a").map(({ rule }) => rule);
}

test("a new rule leads where nothing leads by itself, in front of what is always taken", () => {
  const definition = wizard(
    { from: "a", to: "c", type: "CONDITIONAL", when: "total > 5", priority: 3 },
    { from: "a", to: "d", type: "REQUIRED" },
  );
  expect(made(definition, newRule(definition, "a", "a.b.x")).map(({ option, to }) => [option, to])).toEqual([
    [null, "c"],
    ["a.b.x", "d"],
    [null, "d"],
  ]);
});

test("beside what is always taken a new rule waits for its condition", () => {
  const definition = wizard({ from: "a", to: "c", type: "REQUIRED" });
  expect(made(definition, newRule(definition, "a", null)).map(({ to, type }) => [to, type])).toEqual([
    ["d", "CONDITIONAL"],
    ["c", "REQUIRED"],
  ]);
});

test("one that is switched off is not always taken, so a new rule comes behind it", () => {
  const definition = wizard({ from: "a", to: "c", type: "REQUIRED", active: false });
  expect(made(definition, newRule(definition, "a", null)).map(({ to }) => to)).toEqual(["c", "d"]);
});

test("there is no rule where there is no other step", () => {
  expect(newRule(buildDefinition({ steps: [{ key: "a" }] }), "a", null)).toBeNull();
});

test("what is always taken loses its condition, and what is offered keeps it", () => {
  const definition = wizard({ from: "a", to: "d", type: "CONDITIONAL", when: "total > 5" });
  const [always] = made(definition, changeRuleKind(definition, 0, "always"));
  expect(always).toMatchObject({ type: "REQUIRED", when: null });
  const [offered] = made(definition, changeRuleKind(definition, 0, "offered"));
  expect(offered).toMatchObject({ type: "OPTIONAL", when: "total > 5" });
});

test("a rule that must be taken under a condition reads as one on a condition", () => {
  const definition = wizard({ from: "a", to: "d", type: "REQUIRED" });
  const [plain] = definition.flow;
  expect(plain && ruleKind(plain)).toBe("always");
  const [on] = made(definition, changeRule(definition, 0, "when", "total > 5"));
  expect(on && ruleKind(on)).toBe("on-condition");
});

test.each<[string, RuleInput[], string | null, string]>([
  ["no rule", [], null, "No rule leaves this step: Crew follows."],
  ["a condition", [{ from: "a", to: "d", type: "CONDITIONAL", when: "total > 5" }], null, "Otherwise Crew follows."],
  [
    "what is always taken",
    [{ from: "a", to: "d", type: "REQUIRED" }],
    null,
    "Nothing follows by itself: the rule is always taken.",
  ],
  ["an option without a rule", [], "a.b.x", "No rule asks for it: Crew follows."],
  [
    "an option beside others",
    [{ from: "a", to: "d", type: "REQUIRED" }],
    "a.b.x",
    "No rule asks for it: those of the step hold.",
  ],
  [
    "an option with one",
    [{ from: "a", to: "d", type: "REQUIRED", option: "a.b.x" }],
    "a.b.x",
    "Otherwise Crew follows.",
  ],
])("of %s it is said what follows", (_, flow, option, words) => {
  const tried = rulesFrom(wizard(...flow), "a").map(({ rule }) => rule);
  expect(whatFollows(tried, option, "Crew")).toBe(words);
});
