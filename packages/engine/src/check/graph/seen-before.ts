import type { DependencyCircles } from "../../structure/dependency-circles.ts";
import type { ExistingDependency, ExistingWizard } from "../../structure/existing-wizard.ts";
import { aboveInTree } from "./above-in-tree.ts";
import { depthFirst } from "./depth-first.ts";
import type { Flow } from "./flow-of.ts";
import { immediateDominators } from "./immediate-dominators.ts";
import { leadsTo, type Pair } from "./leads-to.ts";

/** Whether no walk to a dependency's target has been on the step that it looks at, or only some have. */
export type Sight = "sometimes" | "never";

/** In the order of the wizard. What every walk sees in time is not among them, nor what needs no judgement. */
export function seenBefore(
  wizard: ExistingWizard,
  flow: Flow,
  circles: DependencyCircles,
): ReadonlyMap<ExistingDependency, Sight> {
  const visit = depthFirst(flow.edges, 0);
  const dominates = byStep(visit.numberOf, aboveInTree(immediateDominators(flow.edges, visit)));
  const leadsInTree = byStep(visit.numberOf, aboveInTree(visit.parents));

  const sights = new Map<ExistingDependency, Sight>();
  const open: (Pair & { readonly dependency: ExistingDependency })[] = [];
  for (const dependency of wizard.dependencies) {
    const from = dependency.on.step.index;
    const to = dependency.target.step.index;
    if (from === to || isExcused(dependency)) continue;
    // Where the target's step stands on every walk to the other, it comes first.
    if (!flow.fromFirst.reaches(from) || dominates(to, from)) sights.set(dependency, "never");
    else if (dominates(from, to)) continue;
    else if (leadsInTree(from, to)) sights.set(dependency, "sometimes");
    else {
      sights.set(dependency, "never");
      if ((flow.partOf[from] ?? 0) >= (flow.partOf[to] ?? 0)) open.push({ from, to, dependency });
    }
  }
  for (const [index, leads] of leadsTo(flow, open).entries()) {
    const dependency = open[index]?.dependency;
    if (leads && dependency) sights.set(dependency, "sometimes");
  }
  return sights;

  /** What is wrong with it is said elsewhere. */
  function isExcused({ target }: ExistingDependency): boolean {
    return circles.circleOf[target.id] !== -1 || !flow.fromFirst.reaches(target.step.index);
  }
}

function byStep(numberOf: Int32Array, above: (upper: number, lower: number) => boolean) {
  return (upper: number, lower: number): boolean => above(numberOf[upper] ?? 0, numberOf[lower] ?? 0);
}
