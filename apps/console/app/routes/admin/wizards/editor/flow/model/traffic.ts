import type { FlowFigures } from "@boardwalk/domain/walks";
import type { FlowGraph } from "@boardwalk/engine";

/** What walks came to, on the ways of the graph that is drawn. */
export interface Traffic {
  readonly figures: FlowFigures;
  readonly ways: ReadonlyMap<string, WayTraffic>;
  /** The most that went one way or left at one step: what widths are measured by. */
  readonly most: number;
  /** The longest median time of a step, in seconds. */
  readonly longest: number;
}

export interface WayTraffic {
  readonly walks: number;
  /** Of how many that went on from there. */
  readonly of: number;
  /** Several ways lead to one step, and the walks do not say which they took. */
  readonly isShared: boolean;
}

/** Walks say from where to where they went; of several ways between two steps the first that leads has the figure. */
export function trafficOn(graph: FlowGraph, figures: FlowFigures): Traffic {
  const ways = new Map<string, WayTraffic>();
  for (const step of graph.steps) {
    const went = new Map<string | null, number>();
    for (const { from, to, walks } of figures.ways) if (from === step.key) went.set(to, walks);
    const of = [...went.values()].reduce((sum, walks) => sum + walks, 0);
    const leading = step.edges.filter((edge) => edge.kind === "next" || edge.leads);
    const told = new Set<string | null>();
    for (const { id, to } of leading) {
      if (told.has(to)) continue;
      told.add(to);
      const isShared = leading.filter((other) => other.to === to).length > 1;
      ways.set(id, { walks: went.get(to) ?? 0, of, isShared });
    }
  }
  const counts = [...ways.values()].map(({ walks }) => walks);
  const left = Object.values(figures.steps).map((step) => step.left);
  const times = Object.values(figures.steps).map((step) => step.medianSeconds ?? 0);
  return { figures, ways, most: Math.max(1, ...counts, ...left), longest: Math.max(1, ...times) };
}

const WIDEST = 26;
const THINNEST = 2;

/** The width of a band for so many walks, on one scale for those who go on and those who leave. */
export function bandWidth(walks: number, most: number): number {
  return walks === 0 ? 0 : Math.max(THINNEST, (walks / most) * WIDEST);
}
