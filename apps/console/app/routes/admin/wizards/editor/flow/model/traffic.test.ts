import type { FlowFigures } from "@boardwalk/domain/walks";
import { flowGraph } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import { expect, it } from "vitest";
import { bandWidth, trafficOn } from "./traffic.ts";

const graph = flowGraph(
  buildDefinition({
    steps: [{ key: "a" }, { key: "b" }, { key: "c" }],
    flow: [
      { from: "a", to: "c", when: "total > 1" },
      { from: "a", to: "c", when: "total > 2" },
    ],
  }),
);
const figures: FlowFigures = {
  days: 30,
  walks: 12,
  done: 3,
  steps: { a: { reached: 12, stillThere: 1, left: 2, medianSeconds: 84 } },
  ways: [
    { from: "a", to: "b", walks: 6 },
    { from: "a", to: "c", walks: 3 },
    { from: "c", to: null, walks: 3 },
    { from: "a", to: "elsewhere", walks: 1 },
  ],
};

it("gives each way its walks, and of several between two steps the first", () => {
  const { ways, most } = trafficOn(graph, figures);
  expect(ways.get("a>")).toEqual({ walks: 6, of: 10, isShared: false });
  expect(ways.get("a>c#1")).toEqual({ walks: 3, of: 10, isShared: true });
  expect(ways.has("a>c#2")).toBe(false);
  expect(ways.get("b>")).toEqual({ walks: 0, of: 0, isShared: false });
  expect(ways.get("c>")).toEqual({ walks: 3, of: 3, isShared: false });
  expect(most).toBe(6);
});

it("measures bands on one scale", () => {
  expect([0, 1, 50, 100].map((walks) => bandWidth(walks, 100))).toEqual([0, 2, 13, 26]);
});
