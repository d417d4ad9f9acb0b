import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../testing/runs.ts";
import { strongParts } from "./strong-parts.ts";

function reachedFrom(from: number, edges: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([from]);
  for (const node of reached) for (const target of edges[node] ?? []) reached.add(target);
  return reached;
}

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), { minLength: size, maxLength: size }),
  );

describe("strongParts", () => {
  it("puts two nodes together exactly when each leads to the other", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const { partOf } = strongParts(edges.length, (from) => edges[from] ?? []);
        for (const one of edges.keys())
          for (const other of edges.keys())
            expect(partOf[one] === partOf[other]).toBe(
              reachedFrom(one, edges).has(other) && reachedFrom(other, edges).has(one),
            );
      }),
    );
  });

  it("puts a part behind all parts that it leads to, with its nodes in ascending order", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const { partOf, parts } = strongParts(edges.length, (from) => edges[from] ?? []);
        expect(parts.flat().sort((a, b) => a - b)).toEqual([...edges.keys()]);
        for (const [from, targets] of edges.entries())
          for (const to of targets) expect(partOf[to]).toBeLessThanOrEqual(partOf[from] ?? -1);
        for (const part of parts) expect(part).toEqual([...part].sort((a, b) => a - b));
      }),
    );
  });

  it("gives a part to what the roots lead to and to nothing else, and the parts that all of it has", () => {
    const rooted = graphs.chain((edges) =>
      fc.record({ edges: fc.constant(edges), roots: fc.array(fc.nat(edges.length - 1), { maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(rooted, ({ edges, roots }) => {
        const asked = new Set<number>();
        const next = (from: number) => {
          asked.add(from);
          return edges[from] ?? [];
        };
        const { partOf, parts } = strongParts(edges.length, next, roots);
        const reached = new Set(roots.flatMap((root) => [...reachedFrom(root, edges)]));
        const whole = strongParts(edges.length, (from) => edges[from] ?? []);
        expect(asked).toEqual(reached);
        expect(parts.flat().sort((a, b) => a - b)).toEqual([...reached].sort((a, b) => a - b));
        for (const node of edges.keys())
          expect(parts[partOf[node] ?? -1]).toEqual(
            reached.has(node) ? whole.parts[whole.partOf[node] ?? -1] : undefined,
          );
        for (const from of reached)
          for (const to of edges[from] ?? []) expect(partOf[to]).toBeLessThanOrEqual(partOf[from] ?? -1);
      }),
      runs(200),
    );
  });

  it("finds nothing where there are no roots", () => {
    expect(strongParts(3, () => [0, 1, 2], [])).toEqual({ partOf: [-1, -1, -1], parts: [] });
  });

  it("follows a chain of 100,000 nodes without running out of stack", () => {
    const { parts } = strongParts(100_000, (from) => (from < 99_999 ? [from + 1] : []));
    expect(parts).toHaveLength(100_000);
    expect(parts[0]).toEqual([99_999]);
  });
});
