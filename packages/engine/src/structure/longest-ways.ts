import { edgesOf } from "./edges-of.ts";
import type { ExistingWizard } from "./existing-wizard.ts";
import { strongParts } from "./strong-parts.ts";

/** By step: how many steps the longest way along edges has from there on, itself included. */
export function longestWays(wizard: ExistingWizard): readonly number[] {
  const edges = wizard.steps.map((step) => edgesOf(wizard, step).map(({ index }) => index));
  const { partOf, parts } = strongParts(wizard.steps.length, (from) => edges[from] ?? []);
  const longest: number[] = [];
  for (const [part, members] of parts.entries()) {
    let onwards = 0;
    for (const member of members)
      for (const target of edges[member] ?? []) {
        const next = partOf[target] ?? part;
        if (next !== part) onwards = Math.max(onwards, longest[next] ?? 0);
      }
    longest.push(members.length + onwards);
  }
  return partOf.map((part) => longest[part] ?? 0);
}
