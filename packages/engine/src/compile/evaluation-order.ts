import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingDependency, ExistingNode, ExistingStep } from "../structure/existing-wizard.ts";
import { strongParts } from "../structure/strong-parts.ts";

/** The nodes of a step, each behind those of the same step that decide whether it is visible or disabled. */
export function evaluationOrder(step: ExistingStep, circles: DependencyCircles): readonly ExistingNode[] {
  const nodes = step.sets.flatMap((set): ExistingNode[] => [set, ...set.options]);
  const isDecisive = (one: ExistingDependency): boolean =>
    one.type !== "REQUIRE_IF" && one.on.step === step && !runsInCircle(circles, one);
  // A set stands before its options, so that only dependencies may want another order.
  const looksAhead = ({ id, dependencies }: ExistingNode): boolean =>
    dependencies.some((one) => one.on.id > id && isDecisive(one));
  if (!nodes.some(looksAhead)) return nodes;
  const [{ id: first } = { id: 0 }] = nodes;
  const looksAt = nodes.map((node) => {
    const decisive = node.dependencies.filter(isDecisive).map(({ on }) => on);
    return [...(node.kind === "option" ? [node.set] : []), ...decisive].map(({ id }) => id - first);
  });
  // Without the dependencies that run in a circle, every part is a single node.
  const { parts } = strongParts(nodes.length, (rank) => looksAt[rank] ?? []);
  return parts.flat().flatMap((rank) => nodes[rank] ?? []);
}
