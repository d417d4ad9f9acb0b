import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingNode, ExistingStep } from "../structure/existing-wizard.ts";
import { strongParts } from "../structure/strong-parts.ts";

/** The nodes of a step, each behind those of the same step that decide whether it is visible or disabled. */
export function evaluationOrder(step: ExistingStep, circles: DependencyCircles): readonly ExistingNode[] {
  const nodes = step.sets.flatMap((set): ExistingNode[] => [set, ...set.options]);
  if (nodes.every(({ dependencies }) => dependencies.every(({ on }) => on.step !== step))) return nodes;
  const [{ id: first } = { id: 0 }] = nodes;
  const looksAt = nodes.map((node) => {
    const decisive = node.dependencies.filter(
      (one) => one.type !== "REQUIRE_IF" && one.on.step === step && !runsInCircle(circles, one),
    );
    return [...(node.kind === "option" ? [node.set] : []), ...decisive.map(({ on }) => on)].map(({ id }) => id - first);
  });
  if (looksAt.every((others, rank) => others.every((other) => other < rank))) return nodes;
  // Without the dependencies that run in a circle, every part is a single node.
  const { parts } = strongParts(nodes.length, (rank) => looksAt[rank] ?? []);
  return parts.flat().flatMap((rank) => nodes[rank] ?? []);
}
