import { flowGraph } from "@boardwalk/engine";
import { buildDefinition, type RuleInput } from "@boardwalk/engine/testing";
import ELK from "elkjs";
import { describe, expect, it } from "vitest";
import { type Box, END, type FlowLayout } from "./flow-layout.ts";
import { layOutFlow } from "./lay-out-flow.ts";

const elk = new ELK();
const layOut = (keys: string, flow: readonly RuleInput[] = []): Promise<FlowLayout> => {
  const definition = buildDefinition({ steps: keys.split(" ").map((key) => ({ key })), flow });
  return layOutFlow(flowGraph(definition), (graph, layoutOptions) => elk.layout(graph, { layoutOptions }));
};
const boxOf = ({ boxes }: FlowLayout, key: string): Box => {
  const box = boxes.get(key);
  if (!box) throw new Error(`${key} has no place`);
  return box;
};

describe("the layout of a graph", () => {
  it("goes down from the first step to the end", async () => {
    const layout = await layOut("a b c");
    const tops = ["a", "b", "c", END].map((key) => boxOf(layout, key).y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it("lays no step upon another, and no way across one", async () => {
    const layout = await layOut("a b c d e", [
      { from: "a", to: "d", when: "total > 1" },
      { from: "b", to: "e", when: "total > 1" },
    ]);
    const boxes = [...layout.boxes];
    for (const [key, box] of boxes)
      for (const [other, { x, y, width, height }] of boxes)
        if (key !== other)
          expect(box.x + box.width <= x || x + width <= box.x || box.y + box.height <= y || y + height <= box.y).toBe(
            true,
          );
    for (const line of layout.lines.values())
      for (const { x, y } of line.slice(1, -1))
        for (const [, box] of boxes)
          expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
  });

  it("draws every way from its step to its step, also one that leads back", async () => {
    const layout = await layOut("a b c", [{ from: "c", to: "a", when: "total > 1" }]);
    const line = layout.lines.get("c>a#1") ?? [];
    const [from, to] = [boxOf(layout, "c"), boxOf(layout, "a")];
    expect(line[0]?.y).toBeCloseTo(from.y + from.height);
    expect(line.at(-1)?.y).toBeCloseTo(to.y);
  });

  it("leaves steps apart where they are when one rule changes", async () => {
    const before = await layOut("a b c d e f");
    const after = await layOut("a b c d e f", [{ from: "e", to: "f", when: "total > 1" }]);
    for (const key of ["a", "b", "c", "d"]) {
      expect(boxOf(after, key).y).toBe(boxOf(before, key).y);
      expect(Math.abs(boxOf(after, key).x - boxOf(before, key).x)).toBeLessThan(120);
    }
  });

  it("passes over a rule that leads to no step, and draws nothing of a wizard without steps", async () => {
    const layout = await layOut("a", [{ from: "a", to: "gone", when: "total > 1" }]);
    expect([...layout.lines.keys()]).toEqual(["a>"]);
    const nothing = await layOutFlow({ steps: [], edges: [] }, (graph, layoutOptions) =>
      elk.layout(graph, { layoutOptions }),
    );
    expect(nothing.boxes.size).toBe(0);
  });
});
