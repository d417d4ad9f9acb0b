import { check, flowGraph } from "@boardwalk/engine";
import { applyCommand } from "@boardwalk/engine/editing";
import { buildDefinition, type RuleInput } from "@boardwalk/engine/testing";
import { describe, expect, it } from "vitest";
import { drawRule } from "../../inspector/rules/draw-rule.ts";
import { flowMarks } from "../model/flow-marks.ts";
import { ruleDrawn } from "./rule-drawn.ts";
import { stepBefore } from "./step-before.ts";

const wizard = (flow: readonly RuleInput[]) =>
  buildDefinition({ steps: ["a", "b", "c", "d"].map((key) => ({ key })), flow });

function drawn(flow: readonly RuleInput[], from: string, to: string) {
  const applied = applyCommand(wizard(flow), drawRule(wizard(flow), { from, to, option: null }));
  if (!applied.ok) throw new Error(applied.refusal.message);
  return applied.definition;
}
const tried = (flow: readonly RuleInput[], from: string, to: string) =>
  flowGraph(drawn(flow, from, to))
    .steps.find(({ key }) => key === from)
    ?.edges.map((edge) => edge.to);

describe("a rule that is drawn", () => {
  it("is tried last, where none is always taken", () => {
    expect(tried([{ from: "a", to: "c", when: "total > 1", priority: 3 }], "a", "d")).toEqual(["c", "d"]);
  });

  it("goes in front of one that is always taken", () => {
    expect(
      tried(
        [
          { from: "a", to: "c", when: "total > 1" },
          { from: "a", to: "b" },
        ],
        "a",
        "d",
      ),
    ).toEqual(["c", "d", "b"]);
  });

  it("is found again instead of being drawn twice", () => {
    const definition = drawn([], "a", "c");
    expect(ruleDrawn(definition, "a", "c")).toBe(0);
    expect(ruleDrawn(definition, "a", "b")).toBe(-1);
  });

  it("to a step that no walk reached comes best from the last one before it that walks come to", () => {
    const flow = [{ from: "a", to: "d" }];
    const graph = flowGraph(wizard(flow));
    const from = stepBefore(
      graph,
      flowMarks(
        graph,
        check(wizard(flow)).map((finding) => ({ ...finding, beside: finding.at, fixes: [] })),
      ),
      "c",
    );
    expect(from).toBe("a");
    expect(check(drawn(flow, from ?? "", "c")).map(({ at }) => at)).not.toContain("c");
  });
});
