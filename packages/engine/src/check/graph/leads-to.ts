export interface Pair {
  readonly from: number;
  readonly to: number;
}

const SOURCES_AT_ONCE = 31;

/**
 * Of each pair, whether edges lead from the one to the other. Many sources go through the graph together, a bit each,
 * because one search for each would cost as much as there are sources.
 */
export function leadsTo(
  graph: {
    readonly edges: readonly (readonly number[])[];
    readonly partOf: readonly number[];
    /** Each after all parts that it leads to. */
    readonly parts: readonly (readonly number[])[];
  },
  pairs: readonly Pair[],
): readonly boolean[] {
  const { partOf } = graph;
  const found = new Array<boolean>(pairs.length).fill(false);
  if (pairs.length === 0) return found;
  const onwards = onwardsOf(graph);
  const bits = new Int32Array(graph.parts.length);

  const asked = new Map<number, number[]>();
  for (const [index, { from }] of pairs.entries()) {
    const part = partOf[from] ?? 0;
    const others = asked.get(part);
    if (others) others.push(index);
    else asked.set(part, [index]);
  }
  // Neighbours in this order share most of their way.
  const sources = [...asked.keys()].sort((a, b) => b - a);
  for (let start = 0; start < sources.length; start += SOURCES_AT_ONCE) {
    const together = sources.slice(start, start + SOURCES_AT_ONCE);
    const top = together[0] ?? 0;
    let bottom = top;
    for (const [bit, part] of together.entries()) {
      bits[part] = 1 << bit;
      for (const index of asked.get(part) ?? []) bottom = Math.min(bottom, partOf[pairs[index]?.to ?? 0] ?? 0);
    }
    for (let part = top; part > bottom; part -= 1) {
      const carried = bits[part] ?? 0;
      if (carried === 0) continue;
      for (const next of onwards[part] ?? []) bits[next] = (bits[next] ?? 0) | carried;
    }
    for (const [bit, part] of together.entries())
      for (const index of asked.get(part) ?? []) {
        const reached = bits[partOf[pairs[index]?.to ?? 0] ?? 0] ?? 0;
        found[index] = (reached & (1 << bit)) !== 0;
      }
    bits.fill(0, 0, top + 1);
  }
  return found;
}

function onwardsOf({ edges, partOf, parts }: Parameters<typeof leadsTo>[0]): readonly (readonly number[])[] {
  return parts.map((members, part) => {
    const onwards = new Set<number>();
    for (const member of members)
      for (const target of edges[member] ?? []) {
        const next = partOf[target] ?? part;
        if (next !== part) onwards.add(next);
      }
    return [...onwards];
  });
}
