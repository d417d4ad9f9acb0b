import { edgesOf } from "../../structure/edges-of.ts";
import type { ExistingWizard } from "../../structure/existing-wizard.ts";
import { strongParts } from "../../structure/strong-parts.ts";
import { type ShortestWalks, shortestWalks } from "./shortest-walks.ts";

/** Where walks may go, by the steps' numbers, with conditions possibly true and possibly false. */
export interface Flow {
  readonly edges: readonly (readonly number[])[];
  /** How many steps and edges there are: the cost of looking at them all. */
  readonly size: number;
  readonly fromFirst: ShortestWalks;
  readonly partOf: readonly number[];
  /** Strongly connected parts, each after all that it leads to. */
  readonly parts: readonly (readonly number[])[];
}

export function flowOf(wizard: ExistingWizard): Flow {
  const edges = wizard.steps.map((step) => edgesOf(wizard, step).map(({ index }) => index));
  const next = (from: number): readonly number[] => edges[from] ?? [];
  return {
    edges,
    size: edges.reduce((sum, targets) => sum + targets.length, edges.length),
    fromFirst: shortestWalks(edges, 0),
    ...strongParts(edges.length, next),
  };
}
