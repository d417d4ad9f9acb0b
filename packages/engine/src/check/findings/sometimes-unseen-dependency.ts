import { quoted } from "../../quoted.ts";
import type { ExistingStep, ExistingWizard } from "../../structure/existing-wizard.ts";
import type { Finder } from "../finder.ts";
import type { Flow } from "../graph/flow-of.ts";
import { type ShortestWalks, shortestWalks } from "../graph/shortest-walks.ts";

/** In steps and edges looked at: each step that is to be avoided asks for a search of its own. */
const MOST_SEARCHED = 1_000_000;

export const sometimesUnseenDependency: Finder = {
  code: "sometimes-unseen-dependency",
  severity: "warning",
  *find({ wizard, flow, sights }) {
    const walkPast = walksPast(flow);
    const adviceFor = advices();
    for (const [{ target, on, position, type }, sight] of sights) {
      if (sight !== "sometimes") continue;
      const found = {
        at: target.key,
        message: `The ${type} of ${quoted(target.key)} looks at ${quoted(on.key)}, ${adviceFor(on.step)}`,
        related: [on.key],
        dependency: position,
      };
      const walk = walkPast(on.step.index, target.step.index);
      yield walk ? { ...found, witness: { steps: keysOf(wizard, walk) } } : found;
    }
  },
};

/** There may be a hundred thousand findings over far fewer steps, so each advice is made once. */
function advices(): (step: ExistingStep) => string {
  const known = new Map<ExistingStep, string>();
  return (step) => {
    const made = known.get(step);
    if (made !== undefined) return made;
    const other = quoted(step.definition.key);
    const advice = `but some walks come there without ${other}, and then it never holds; lead every walk over ${other} or let it look at a step that all walks pass.`;
    known.set(step, advice);
    return advice;
  };
}

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
