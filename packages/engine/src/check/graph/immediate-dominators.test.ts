import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboveInTree } from "./above-in-tree.ts";
import { depthFirst } from "./depth-first.ts";
import { immediateDominators } from "./immediate-dominators.ts";
import { randomFlow } from "./random-flow.fixture.ts";
import { shortestWalks } from "./shortest-walks.ts";

describe("dominators", () => {
  it("are the nodes without which another is not reached", () => {
    fc.assert(
      fc.property(randomFlow(14), (edges) => {
        const visit = depthFirst(edges, 0);
        const dominates = aboveInTree(immediateDominators(edges, visit));
        for (const [upper, without] of visit.nodes.entries()) {
          const walks = shortestWalks(edges, 0, (node) => node !== without);
          for (const [lower, node] of visit.nodes.entries()) {
            const isNeeded = without === 0 || node === without || !walks.reaches(node);
            expect(dominates(upper, lower), `${without} before ${node}`).toBe(isNeeded);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("of a graph whose semidominators are not its dominators are found too", () => {
    // From 0 to 4 two ways lead that share nothing, though the deeper one has a shortcut of its own.
    const edges = [[1, 3], [2], [4], [2, 4], []];
    const visit = depthFirst(edges, 0);
    const dominators = immediateDominators(edges, visit);
    expect(visit.nodes[dominators[visit.numberOf[4] ?? 0] ?? -1]).toBe(0);
  });

  it("of a chain of 200,000 are found without a stack", () => {
    const edges = Array.from({ length: 200_000 }, (_, node) => (node < 199_999 ? [node + 1] : []));
    const dominators = immediateDominators(edges, depthFirst(edges, 0));
    expect(dominators[199_999]).toBe(199_998);
  });

  it("are none where there is nothing", () => {
    expect(immediateDominators([], depthFirst([], 0))).toHaveLength(0);
  });
});
