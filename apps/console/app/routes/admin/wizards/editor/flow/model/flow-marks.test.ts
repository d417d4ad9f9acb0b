import { check, type Definition, flowGraph } from "@boardwalk/engine";
import { buildDefinition, type DefinitionInput } from "@boardwalk/engine/testing";
import { describe, expect, it } from "vitest";
import { flowMarks, wayLook } from "./flow-marks.ts";

const placed = (definition: Definition) =>
  check(definition).map((finding) => ({ ...finding, beside: finding.at, fixes: [] }));
const steps = (keys: string) => keys.split(" ").map((key) => ({ key }));
function marked(input: DefinitionInput) {
  const definition = buildDefinition(input);
  const graph = flowGraph(definition);
  const marks = flowMarks(graph, placed(definition));
  return { marks, looks: Object.fromEntries(graph.edges.map((edge) => [edge.id, wayLook(edge, marks)])) };
}

describe("what is marked in a graph", () => {
  it("is nothing where nothing was found, and tells rules, exits and what follows in order apart", () => {
    const { marks, looks } = marked({
      steps: steps("a b c"),
      flow: [
        { from: "a", to: "c", when: "total > 1" },
        { from: "a", to: "c", type: "OPTIONAL" },
      ],
    });
    expect(marks.steps.size).toBe(0);
    expect(looks).toEqual({ "a>c#1": "rule", "a>c#2": "exit", "a>": "next", "b>": "next", "c>": "next" });
  });

  it("is a step that no walk comes to, with the ways that leave it", () => {
    const { marks, looks } = marked({ steps: steps("a b c"), flow: [{ from: "a", to: "c" }] });
    expect(marks.steps.get("b")?.isUnreachable).toBe(true);
    expect(looks["b>"]).toBe("never");
  });

  it("is a circle, with the ways that stay in it", () => {
    const { marks, looks } = marked({ steps: steps("a b c d"), flow: [{ from: "c", to: "b", when: "total > 1" }] });
    expect([...marks.steps].map(([key, { circle }]) => `${key} ${circle}`)).toEqual(["b b", "c b"]);
    expect(looks).toMatchObject({ "a>": "next", "b>": "round", "c>b#1": "round", "c>": "next" });
  });

  it("is a rule that is shadowed, and one that is wrong", () => {
    const { marks, looks } = marked({
      steps: steps("a b c"),
      flow: [
        { from: "a", to: "b" },
        { from: "a", to: "c" },
        { from: "b", to: "c", when: "total >" },
      ],
    });
    expect(marks.rules.get(1)?.map(({ code }) => code)).toEqual(["shadowed-rule"]);
    expect(looks).toMatchObject({ "a>b#1": "rule", "a>c#1": "never", "b>c#1": "wrong" });
    expect(marks.steps.get("b")?.findings).toHaveLength(1);
  });
});
