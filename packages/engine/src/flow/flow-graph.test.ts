import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice, rule, step, steps } from "../check/testing/short-inputs.ts";
import { edgesOf } from "../structure/edges-of.ts";
import { existingWizard } from "../structure/existing-wizard.ts";
import { arbitraryDefinition } from "../testing/arbitrary-wizard.ts";
import { buildDefinition } from "../testing/build-definition.ts";
import type { DefinitionInput } from "../testing/definition-input.ts";
import { type FlowEdge, flowGraph } from "./flow-graph.ts";

const said = (edge: FlowEdge) =>
  edge.kind === "next"
    ? `${edge.from} then ${edge.to ?? "the end"}`
    : `${edge.from} to ${edge.to}${edge.leads ? "" : ", never"}${edge.hasTarget ? "" : ", nowhere"}`;
const edges = (input: DefinitionInput) => flowGraph(buildDefinition(input)).edges.map(said);

describe("the graph of a draft", () => {
  it("leads from step to step in order, and to the end", () => {
    expect(edges({ steps: steps("a b") })).toEqual(["a then b", "b then the end"]);
  });

  it("has the rules of a step as they are tried, and goes on only where none is always taken", () => {
    const first = step("a", [choice("x", ["p"])]);
    const flow = [
      rule("a", "c"),
      rule("a", "d", { option: "a.x.p", priority: 1 }),
      rule("c", "d", { when: "total > 1" }),
    ];
    expect(edges({ steps: [first, ...steps("b c d")], flow })).toEqual([
      "a to d",
      "a to c",
      "b then c",
      "c to d",
      "c then d",
      "d then the end",
    ]);
  });

  it("says which rules no walk takes, and offers exits all the same", () => {
    const flow = [
      rule("a", "b"),
      rule("a", "c"),
      rule("a", "c", { type: "OPTIONAL" }),
      rule("b", "c", { active: false }),
    ];
    expect(edges({ steps: steps("a b c"), flow })).toEqual([
      "a to b",
      "a to c, never",
      "a to c",
      "b to c, never",
      "b then c",
      "c then the end",
    ]);
  });

  it("passes over inactive steps, and knows a rule that leads to no step", () => {
    const away = step("b", [], { active: false });
    expect(edges({ steps: [step("a"), away, step("c")], flow: [rule("c", "gone"), rule("a", "b")] })).toEqual([
      "a to b, never",
      "a then c",
      "c to gone, never, nowhere",
      "c then the end",
    ]);
  });

  it("calls its edges apart, and alike whatever happens elsewhere", () => {
    const ids = (flow: DefinitionInput["flow"]) =>
      flowGraph(buildDefinition({ steps: steps("a b c"), flow })).edges.map(({ id }) => id);
    const two = [rule("a", "c", { when: "total > 1" }), rule("a", "c", { when: "total > 2" })];
    expect(ids(two)).toEqual(["a>c#1", "a>c#2", "a>", "b>", "c>"]);
    expect(ids([rule("b", "a", { when: "total > 1" }), ...two])).toEqual(["a>c#1", "a>c#2", "a>", "b>a#1", "b>", "c>"]);
  });

  it("leads where the engine leads, in any draft", () => {
    fc.assert(
      fc.property(arbitraryDefinition(), (definition) => {
        const wizard = existingWizard(definition);
        const graph = flowGraph(definition);
        for (const existing of wizard.steps) {
          const key = existing.definition.key;
          const drawn = graph.steps.find((each) => each.key === key);
          const led = drawn?.edges.flatMap((edge) => (edge.kind === "next" || edge.leads ? (edge.to ?? []) : []));
          const expected = edgesOf(wizard, existing).map(({ definition: { key: to } }) => to);
          expect(new Set(led)).toEqual(new Set(expected));
        }
        expect(graph.edges.filter(({ kind }) => kind === "rule")).toHaveLength(
          definition.flow.filter(({ from }) => graph.steps.some(({ key }) => key === from)).length,
        );
      }),
      { numRuns: 200 },
    );
  });
});
