import { quoted } from "../../quoted.ts";
import type { ExistingWizard } from "../../structure/existing-wizard.ts";
import type { Finder } from "../finder.ts";
import type { Flow } from "../graph/flow-of.ts";
import { shortestWalks } from "../graph/shortest-walks.ts";
import { listed } from "../words/listed.ts";

/** Many circles far from the first step would each repeat the long walk there. */
const MOST_WITNESSED_STEPS = 200_000;

export const flowCycle: Finder = {
  code: "flow-cycle",
  severity: "error",
  *find({ wizard, flow }) {
    let left = MOST_WITNESSED_STEPS;
    for (const circle of circlesOf(flow)) {
      const [first = 0] = circle;
      const keys = keysOf(wizard, circle);
      const found = { at: keys[0] ?? null, message: messageFor(keys), related: keys };
      const steps = left > 0 ? walkRound(flow, first) : [];
      left -= steps.length;
      yield steps.length > 0 ? { ...found, witness: { steps: keysOf(wizard, steps) } } : found;
    }
  },
};

function circlesOf({ parts, edges, fromFirst }: Flow): readonly (readonly number[])[] {
  return parts
    .filter(
      ([first = -1, second]) => fromFirst.reaches(first) && (second !== undefined || edges[first]?.includes(first)),
    )
    .sort(([a = 0], [b = 0]) => a - b);
}

/** From the first step to this one, and round the circle back to it. */
function walkRound({ edges, fromFirst, partOf }: Flow, step: number): readonly number[] {
  const inside = shortestWalks(edges, step, (other) => partOf[other] === partOf[step]);
  const round = inside.back();
  return [...(fromFirst.to(step) ?? []), ...(round?.slice(1) ?? [])];
}

function keysOf(wizard: ExistingWizard, steps: readonly number[]): readonly string[] {
  return steps.flatMap((step) => wizard.steps[step]?.definition.key ?? []);
}

function messageFor(steps: readonly string[]): string {
  const [only = ""] = steps;
  return steps.length === 1
    ? `A rule leads from the step ${quoted(only)} back to itself, where a walk would never end; remove it or let it lead on.`
    : `A walk could go round the steps ${listed(steps)} without end; change or remove a rule that leads back.`;
}
