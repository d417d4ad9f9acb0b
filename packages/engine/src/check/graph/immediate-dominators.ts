import type { DepthFirst } from "./depth-first.ts";

/**
 * By depth-first number: the last node that every walk from the root passes before this one; -1 for the root.
 * Lengauer and Tarjan's algorithm, with loops in place of recursion because the author decides the depth.
 */
export function immediateDominators(edges: readonly (readonly number[])[], visit: DepthFirst): Int32Array {
  const { parents } = visit;
  const size = visit.nodes.length;
  const { starts, sources } = edgesInto(edges, visit);
  const dominator = new Int32Array(size).fill(-1);
  const semi = Int32Array.from({ length: size }, (_, node) => node);
  const lowest = Int32Array.from(semi);
  const above = new Int32Array(size).fill(-1);
  // Those that wait for a semidominator form a list: its head, and what follows each.
  const waiting = new Int32Array(size).fill(-1);
  const following = new Int32Array(size).fill(-1);

  const semiOfLowest = (node: number): number => semi[lowest[node] ?? 0] ?? 0;

  /** The node of the lowest semidominator between this one and the top of the tree that it hangs in so far. */
  const evaluate = (node: number): number => {
    const chain: number[] = [];
    for (let at = node; above[at] !== -1; at = above[at] ?? 0) chain.push(at);
    chain.pop();
    for (let at = chain.pop(); at !== undefined; at = chain.pop()) {
      const upper = above[at] ?? 0;
      if (semiOfLowest(upper) < semiOfLowest(at)) lowest[at] = lowest[upper] ?? 0;
      above[at] = above[upper] ?? 0;
    }
    return lowest[node] ?? 0;
  };

  for (let node = size - 1; node > 0; node -= 1) {
    for (let edge = starts[node] ?? 0; edge < (starts[node + 1] ?? 0); edge += 1)
      semi[node] = Math.min(semi[node] ?? 0, semi[evaluate(sources[edge] ?? 0)] ?? 0);
    const awaited = semi[node] ?? 0;
    following[node] = waiting[awaited] ?? -1;
    waiting[awaited] = node;

    const parent = parents[node] ?? 0;
    above[node] = parent;
    for (let at = waiting[parent] ?? -1; at !== -1; at = following[at] ?? -1) {
      const lower = evaluate(at);
      dominator[at] = (semi[lower] ?? 0) < (semi[at] ?? 0) ? lower : parent;
    }
    waiting[parent] = -1;
  }
  for (let node = 1; node < size; node += 1)
    if (dominator[node] !== semi[node]) dominator[node] = dominator[dominator[node] ?? 0] ?? 0;
  return dominator;
}

/** The edges that the walk can take, turned round: those into a node lie between its start and the next one's. */
function edgesInto(edges: readonly (readonly number[])[], { nodes, numberOf }: DepthFirst) {
  const starts = new Int32Array(nodes.length + 1);
  for (const node of nodes)
    for (const target of edges[node] ?? []) {
      const after = (numberOf[target] ?? 0) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
  for (let node = 0; node < nodes.length; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const free = starts.slice();
  const sources = new Int32Array(starts[nodes.length] ?? 0);
  for (const [source, node] of nodes.entries())
    for (const target of edges[node] ?? []) {
      const number = numberOf[target] ?? 0;
      const place = free[number] ?? 0;
      sources[place] = source;
      free[number] = place + 1;
    }
  return { starts, sources };
}
