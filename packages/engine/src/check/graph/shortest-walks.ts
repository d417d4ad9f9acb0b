export interface ShortestWalks {
  reaches(step: number): boolean;
  /** Both ends included; `null` where no walk leads. */
  to(step: number): readonly number[] | null;
  /** The shortest one that comes back to where it began. */
  back(): readonly number[] | null;
}

/** Shortest walks from one step to all that it reaches over steps that may be entered. */
export function shortestWalks(
  edges: readonly (readonly number[])[],
  from: number,
  mayEnter: (step: number) => boolean = () => true,
): ShortestWalks {
  const cameFrom = new Map<number, number | null>();
  if (from < edges.length) cameFrom.set(from, null);
  // A map goes on to what is added while it is walked over, so it is the queue as well.
  for (const step of cameFrom.keys())
    for (const target of edges[step] ?? []) if (!cameFrom.has(target) && mayEnter(target)) cameFrom.set(target, step);

  const to = (step: number): readonly number[] | null => {
    if (!cameFrom.has(step)) return null;
    const walk = [step];
    for (let at = cameFrom.get(step); typeof at === "number"; at = cameFrom.get(at)) walk.push(at);
    return walk.reverse();
  };
  return {
    reaches: (step) => cameFrom.has(step),
    to,
    back() {
      for (const step of cameFrom.keys()) if (edges[step]?.includes(from)) return [...(to(step) ?? []), from];
      return null;
    },
  };
}
