import { describe, expect, it } from "vitest";
import type { Definition } from "../definition.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { DefinitionInput, OptionInput } from "../testing/definition-input.ts";
import { changeList } from "./change-list.ts";
import { describeChange } from "./describe-change.ts";

const festival = {
  steps: [
    {
      key: "basics",
      name: "Basics",
      sets: [
        {
          key: "kind",
          type: "SINGLE",
          options: [{ key: "outdoor" }, { key: "indoor" }, { key: "both", price: "5.00" }],
        },
        { key: "guests", type: "TEXT_INPUT", rules: { format: "number", min: 1 } },
      ],
    },
    { key: "weather", sets: [{ key: "plan", type: "MULTIPLE", options: [{ key: "tent" }, { key: "none" }] }] },
    { key: "crew" },
    { key: "papers" },
  ],
  flow: [
    { from: "basics", option: "basics.kind.indoor", to: "crew" },
    { from: "basics", to: "crew", when: "answers.basics.guests < 50", priority: -1 },
    { from: "weather", to: "papers", type: "OPTIONAL", name: "To the papers" },
  ],
  dependencies: [{ target: "weather.plan.none", on: "basics.kind.outdoor", type: "SHOW_IF" }],
} satisfies DefinitionInput;

const before = buildDefinition(festival);
const [basics, weather, crew, papers] = before.steps;
const [kind, guests] = basics?.sets ?? [];
const [indoorRule, fewRule, exitRule] = before.flow;

/** What was done, in words. */
const told = (after: Definition, earlier = before) => changeList(earlier, after).map(describeChange);
const present = <T>(...things: (T | undefined)[]) => things.filter((thing) => thing !== undefined);
const withSteps = (...steps: (Definition["steps"][number] | undefined)[]) => ({ ...before, steps: present(...steps) });
const withFlow = (...flow: (Definition["flow"][number] | undefined)[]) => ({ ...before, flow: present(...flow) });
const withOptions = (...options: OptionInput[]) =>
  buildDefinition({ steps: [{ key: "a", sets: [{ key: "b", type: "SINGLE", options }] }] });

it("finds nothing where nothing changed", () => {
  expect(changeList(before, buildDefinition(structuredClone(festival)))).toEqual([]);
});

describe("of steps, sets and options", () => {
  it("tells one moved step as one move", () => {
    expect(told(withSteps(basics, crew, weather, papers))).toEqual(['Step "crew" moved before "weather".']);
    expect(told(withSteps(weather, crew, papers, basics))).toEqual(['Step "basics" moved to the end.']);
  });

  it("tells where something was added and what was removed", () => {
    expect(told(withSteps(crew, basics, papers), withSteps(basics, weather, papers))).toEqual([
      'Step "weather" removed.',
      'Step "crew" added at the start.',
    ]);
    expect(told(withOptions({ key: "x" }, { key: "y" }), withOptions({ key: "x" }))).toEqual([
      'Option "a.b.y" added after "x".',
    ]);
  });

  it("knows a thing by its place and content when only its key is new, and follows what refers to it", () => {
    const renamed = buildDefinition({
      ...festival,
      steps: festival.steps.map((step) => (step.key === "crew" ? { key: "team" } : step)),
      flow: festival.flow.map((rule) => (rule.to === "crew" ? { ...rule, to: "team" } : rule)),
    });
    expect(told(renamed)).toEqual(['Step "crew" now has the key "team".']);
    expect(told(before, renamed)).toEqual(['Step "team" now has the key "crew".']);
    expect(told(withOptions({ key: "y", label: "X" }), withOptions({ key: "x", label: "X" }))).toEqual([
      'Option "a.b.x" now has the key "a.b.y".',
    ]);
  });

  it("takes another key with another content for another thing", () => {
    expect(told(withOptions({ key: "y", label: "Y" }), withOptions({ key: "x", label: "X" }))).toEqual([
      'Option "a.b.x" removed.',
      'Option "a.b.y" added at the start.',
    ]);
  });

  it("tells new names apart from other fields", () => {
    expect(
      told({
        ...withSteps(
          basics && { ...basics, name: "First things", required: false, help: "Ask us." },
          weather,
          crew,
          papers,
        ),
        name: "Festival",
        color: "#0f766e",
        settings: { ...before.settings, isPublic: false, estimatedMinutes: 8 },
      }),
    ).toEqual([
      'The wizard renamed from "Wizard" to "Festival".',
      'The wizard: the colour is now "#0f766e".',
      "The wizard is no longer public.",
      "The wizard: the estimated time in minutes is now 8.",
      'Step "basics" renamed from "Basics" to "First things".',
      'Step "basics": the help text is now "Ask us.".',
      'Step "basics" is no longer required.',
    ]);
  });

  it("looks into the rules of a set and the metadata of an option, whatever the order of keys", () => {
    expect(
      told(
        withSteps(basics && { ...basics, sets: present(kind, guests && { ...guests, min: 2 }) }, weather, crew, papers),
      ),
    ).toEqual(['Set "basics.guests": the smallest number of choices is now 2 instead of 0.']);
    const text = (rules: object) =>
      buildDefinition({ steps: [{ key: "a", sets: [{ key: "b", type: "TEXT_INPUT", rules }] }] });
    expect(told(text({ format: "number", max: 5 }), text({ format: "number", sensitive: true }))).toEqual([
      'Set "a.b" no longer has its answers stored encrypted.',
      'Set "a.b": the upper bound is now 5.',
    ]);
    expect(
      told(
        withOptions({ key: "x", metadata: { one: { a: 1, b: 2 }, two: 2 } }),
        withOptions({ key: "x", metadata: { two: 2, one: { b: 2, a: 1 } } }),
      ),
    ).toEqual([]);
  });

  it("keeps two things of one key apart", () => {
    const twice = withOptions({ key: "x", label: "one" }, { key: "x", label: "two" });
    expect(told(twice, twice)).toEqual([]);
    expect(told(twice, withOptions({ key: "x", label: "one" }))).toEqual(['Option "a.b.x" added after "x".']);
  });
});

describe("of rules", () => {
  it("knows a rule again that leads elsewhere", () => {
    expect(told(withFlow(indoorRule && { ...indoorRule, to: "papers" }, fewRule, exitRule))).toEqual([
      'The rule from "basics" on option "basics.kind.indoor" now leads to "papers" instead of "crew".',
    ]);
  });

  it("knows a rule again whose condition changed", () => {
    expect(told(withFlow(indoorRule, fewRule && { ...fewRule, when: "total > 10" }, exitRule))).toEqual([
      'The rule from "basics" to "crew" now has the condition "total > 10" instead of "answers.basics.guests < 50".',
    ]);
  });

  it("knows a rule again that has another name or type", () => {
    expect(told(withFlow(indoorRule, fewRule, exitRule && { ...exitRule, name: "On", active: false }))).toEqual([
      'The rule "On" from "weather" to "papers": the name is now "On" instead of "To the papers".',
      'The rule "On" from "weather" to "papers" is no longer active.',
    ]);
    expect(told(withFlow(indoorRule && { ...indoorRule, type: "OPTIONAL" }, fewRule, exitRule))).toEqual([
      'The rule from "basics" on option "basics.kind.indoor" to "crew": the type is now "OPTIONAL" instead of "REQUIRED".',
    ]);
  });

  it("tells added and removed rules", () => {
    expect(told(withFlow(indoorRule, exitRule))).toEqual(['The rule from "basics" to "crew" removed.']);
    expect(told(before, withFlow(indoorRule, exitRule))).toEqual([
      'The rule from "basics" to "crew" added, when "answers.basics.guests < 50".',
    ]);
  });

  it("tells another order only where rules are tried in another order", () => {
    expect(told(withFlow(exitRule, fewRule, indoorRule))).toEqual([]);
    expect(told(withFlow(indoorRule, fewRule && { ...fewRule, priority: 9 }, exitRule))).toEqual([
      'The rule from "basics" to "crew": the priority is now 9 instead of -1.',
      'The rules that leave step "basics" are tried in another order: "crew", "crew" instead of "crew", "crew".',
    ]);
    const exitFirst = { ...before, flow: present(exitRule && { ...exitRule, from: "basics" }, indoorRule, fewRule) };
    const exitLast = { ...before, flow: present(indoorRule, fewRule, exitRule && { ...exitRule, from: "basics" }) };
    expect(told(exitLast, exitFirst)).toEqual([]);
  });
});

it("tells dependencies by what they do, and not their order", () => {
  const more = { target: "weather.plan", on: "basics.kind.indoor", type: "HIDE_IF" } as const;
  const after = { ...before, dependencies: [more, ...before.dependencies] };
  expect(told(after)).toEqual(['"weather.plan" is now hidden by "basics.kind.indoor".']);
  expect(told({ ...after, dependencies: after.dependencies.toReversed() }, after)).toEqual([]);
  expect(told({ ...before, dependencies: [] })).toEqual([
    '"weather.plan.none" is no longer shown by "basics.kind.outdoor".',
  ]);
});

it("shortens long texts", () => {
  const [sentence = ""] = told({ ...before, description: "ä".repeat(5000) });
  expect(sentence.length).toBeLessThan(150);
  expect(sentence).toContain("ä…");
});
