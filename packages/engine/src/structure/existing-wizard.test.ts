import { describe, expect, it } from "vitest";
import { buildDefinition } from "../testing/build-definition.ts";
import { dependencyCircles } from "./dependency-circles.ts";
import { edgesOf } from "./edges-of.ts";
import { existingWizard } from "./existing-wizard.ts";
import { longestWays } from "./longest-ways.ts";

function option(key: string, more: { active?: boolean } = {}) {
  return { key, label: key, ...more };
}

function leadsTo(wizard: ReturnType<typeof existingWizard>, from: number): string[] {
  const step = wizard.steps[from];
  return step ? edgesOf(wizard, step).map(({ definition }) => definition.key) : [];
}

describe("existingWizard", () => {
  it("leaves out what is inactive, also everything in it, and what refers to it", () => {
    const wizard = existingWizard(
      buildDefinition({
        steps: [
          { key: "a", sets: [{ key: "x", type: "SINGLE", options: [option("p"), option("q", { active: false })] }] },
          { key: "b", active: false, sets: [{ key: "y", type: "SINGLE", options: [option("r")] }] },
        ],
        flow: [
          { from: "a", to: "b", type: "REQUIRED" },
          { from: "a", to: "a", type: "REQUIRED", active: false },
          { from: "a", to: "a", type: "REQUIRED", option: "a.x.q" },
        ],
        dependencies: [
          { target: "a.x.p", on: "b.y.r", type: "SHOW_IF" },
          { target: "b.y", on: "a.x.p", type: "SHOW_IF" },
        ],
      }),
    );
    expect(wizard.nodes.map(({ key }) => key)).toEqual(["a.x", "a.x.p"]);
    expect(wizard.steps[0]?.rules).toEqual([]);
    expect(wizard.strayRules).toEqual([0, 2]);
    expect(wizard.strayDependencies).toEqual([0, 1]);
  });

  it("takes the first of two things with one key, and the later where the first is inactive", () => {
    const wizard = existingWizard(
      buildDefinition({
        steps: [
          { key: "a", name: "off", active: false },
          { key: "a", name: "on", sets: [{ key: "x", type: "SINGLE", options: [option("p"), option("p")] }] },
          { key: "a", name: "later" },
        ],
      }),
    );
    expect(wizard.steps.map(({ definition, position }) => [definition.name, position])).toEqual([["on", 1]]);
    expect(wizard.nodes.map(({ id, key }) => [id, key])).toEqual([
      [0, "a.x"],
      [1, "a.x.p"],
    ]);
  });

  it("puts rules in precedence: by priority, then as they stand in the document", () => {
    const wizard = existingWizard(
      buildDefinition({
        steps: [{ key: "a" }, { key: "b" }],
        flow: [
          { from: "a", to: "b", type: "REQUIRED", name: "second" },
          { from: "a", to: "b", type: "REQUIRED", name: "third" },
          { from: "a", to: "b", type: "REQUIRED", name: "first", priority: 1 },
          { from: "a", to: "b", type: "REQUIRED", name: "last", priority: -1 },
        ],
      }),
    );
    expect(wizard.steps[0]?.rules.map(({ definition }) => definition.name)).toEqual([
      "first",
      "second",
      "third",
      "last",
    ]);
  });
});

describe("edgesOf", () => {
  const steps = [{ key: "a" }, { key: "b" }, { key: "c" }, { key: "d" }];

  it("gives the next step where nothing always leads elsewhere", () => {
    const when = "total > 1";
    const wizard = existingWizard(buildDefinition({ steps, flow: [{ from: "a", to: "c", type: "REQUIRED", when }] }));
    expect(leadsTo(wizard, 0)).toEqual(["c", "b"]);
    expect(leadsTo(wizard, 3)).toEqual([]);
  });

  it("ends at the first rule that always matches, but for optional exits", () => {
    const wizard = existingWizard(
      buildDefinition({
        steps,
        flow: [
          { from: "a", to: "c", type: "REQUIRED" },
          { from: "a", to: "b", type: "REQUIRED" },
          { from: "a", to: "d", type: "OPTIONAL" },
        ],
      }),
    );
    expect(leadsTo(wizard, 0)).toEqual(["c", "d"]);
  });
});

describe("longestWays", () => {
  it("counts the steps of a circle together, each once", () => {
    const wizard = existingWizard(
      buildDefinition({
        steps: [{ key: "a" }, { key: "b" }, { key: "c" }, { key: "d" }],
        flow: [{ from: "c", to: "b", type: "CONDITIONAL", when: "total > 1" }],
      }),
    );
    expect(longestWays(wizard)).toEqual([4, 3, 3, 1]);
  });
});

describe("dependencyCircles", () => {
  const set = (key: string, ...options: string[]) => ({
    key,
    type: "MULTIPLE" as const,
    options: options.map((name) => option(name)),
  });
  const circlesOf = (dependencies: Parameters<typeof buildDefinition>[0]["dependencies"]) => {
    const wizard = existingWizard(
      buildDefinition({ steps: [{ key: "a", sets: [set("x", "p", "q"), set("y", "r")] }], dependencies }),
    );
    return dependencyCircles(wizard).circles.map((members) => members.map((id) => wizard.nodes[id]?.key));
  };

  it("closes over a set by its own option", () => {
    expect(circlesOf([{ target: "a.x", on: "a.x.p", type: "HIDE_IF" }])).toEqual([["a.x", "a.x.p"]]);
  });

  it("finds an option that looks at itself", () => {
    expect(circlesOf([{ target: "a.x.p", on: "a.x.p", type: "DISABLE_IF" }])).toEqual([["a.x.p"]]);
  });

  it("is not closed by REQUIRE_IF", () => {
    expect(
      circlesOf([
        { target: "a.x.p", on: "a.y.r", type: "SHOW_IF" },
        { target: "a.y.r", on: "a.x.p", type: "REQUIRE_IF" },
      ]),
    ).toEqual([]);
  });

  it("runs through an option's belonging to its set", () => {
    expect(
      circlesOf([
        { target: "a.x", on: "a.y.r", type: "SHOW_IF" },
        { target: "a.y", on: "a.x.q", type: "SHOW_IF" },
      ]),
    ).toEqual([["a.x", "a.x.q", "a.y", "a.y.r"]]);
  });
});
