import * as fc from "fast-check";
import { expect, it } from "vitest";
import { strongParts } from "../../structure/strong-parts.ts";
import { leadsTo } from "./leads-to.ts";
import { randomFlow } from "./random-flow.fixture.ts";
import { shortestWalks } from "./shortest-walks.ts";

it("says of each pair what a search of its own would say, with more sources than go at once", () => {
  fc.assert(
    fc.property(randomFlow(80), (edges) => {
      const parts = strongParts(edges.length, (from) => edges[from] ?? []);
      const pairs = edges.flatMap((_, from) => edges.map((__, to) => ({ from, to })));
      const found = leadsTo({ edges, ...parts }, pairs);
      const walks = edges.map((_, from) => shortestWalks(edges, from));
      expect(found).toEqual(pairs.map(({ from, to }) => walks[from]?.reaches(to)));
    }),
    { numRuns: 60 },
  );
});
