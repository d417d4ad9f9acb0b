import type { ExistingWizard } from "../structure/existing-wizard.ts";
import type { Finder } from "./finder.ts";
import type { Flow } from "./flow-of.ts";
import { quoted } from "./quoted.ts";
import { type ShortestWalks, shortestWalks } from "./shortest-walks.ts";

/** In steps and edges looked at: each step that is to be avoided asks for a search of its own. */
const MOST_SEARCHED = 1_000_000;

export const sometimesUnseenDependency: Finder = {
  code: "sometimes-unseen-dependency",
  severity: "warning",
  *find({ wizard, flow, sights }) {
    const walkPast = walksPast(flow);
    for (const [{ target, on, position, type }, sight] of sights) {
      if (sight !== "sometimes") continue;
      const [own, other] = [target.step.definition.key, on.step.definition.key].map(quoted);
      const found = {
        at: target.key,
        message: `The ${type} of ${quoted(target.key)} looks at ${quoted(on.key)}, but some walks come to ${own} without ${other} and it never holds there; lead every walk over ${other} or let it look at a step that all walks pass.`,
        related: [on.key],
        dependency: position,
      };
      const walk = walkPast(on.step.index, target.step.index);
      yield walk ? { ...found, witness: { steps: keysOf(wizard, walk) } } : found;
    }
  },
};

/** Gives walks from the first step to one step that are never on another, as long as they come cheap. */
function walksPast(flow: Flow): (avoided: number, to: number) => readonly number[] | null {
  const known = new Map<number, ShortestWalks>();
  let left = MOST_SEARCHED;
  return (avoided, to) => {
    if (left <= 0) return null;
    let walks = known.get(avoided);
    if (!walks) {
      walks = shortestWalks(flow.edges, 0, (step) => step !== avoided);
      known.set(avoided, walks);
      left -= flow.size;
    }
    const walk = walks.to(to);
    left -= walk?.length ?? 0;
    return walk;
  };
}

function keysOf(wizard: ExistingWizard, steps: readonly number[]): readonly string[] {
  return steps.flatMap((step) => wizard.steps[step]?.definition.key ?? []);
}
