import type { ExistingDependency, ExistingNode, ExistingWizard } from "./existing-wizard.ts";
import { strongParts } from "./strong-parts.ts";

export interface DependencyCircles {
  /** By node: its circle's place in `circles`, or -1. */
  readonly circleOf: readonly number[];
  /** Node numbers, in document order. */
  readonly circles: readonly (readonly number[])[];
}

/** What is asked for by others keeps showing and choosing as it is, so REQUIRE_IF closes no circle. */
export function dependencyCircles(wizard: ExistingWizard): DependencyCircles {
  const circleOf = new Array<number>(wizard.nodes.length).fill(-1);
  // In most wizards everything looks back, where nothing can come round.
  if (wizard.dependencies.every(({ type, target, on }) => type === "REQUIRE_IF" || on.id < target.id))
    return { circleOf, circles: [] };
  // Every circle runs through the target of a dependency.
  const roots = [...new Set(wizard.dependencies.map(({ target }) => target.id))];
  const { parts } = strongParts(wizard.nodes.length, (from) => lookedAtBy(wizard.nodes[from]), roots);
  const circles = parts
    .filter(([first = -1, second]) => second !== undefined || lookedAtBy(wizard.nodes[first]).includes(first))
    .sort(([a = 0], [b = 0]) => a - b);
  for (const [circle, members] of circles.entries()) for (const member of members) circleOf[member] = circle;
  return { circleOf, circles };
}

/** A dependency that runs in a circle does not hold; one that enters it does. */
export function runsInCircle({ circleOf }: DependencyCircles, { type, target, on }: ExistingDependency): boolean {
  return type !== "REQUIRE_IF" && circleOf[target.id] !== -1 && circleOf[target.id] === circleOf[on.id];
}

function lookedAtBy(node: ExistingNode | undefined): readonly number[] {
  const looksAt: number[] = [];
  for (const { type, on } of node?.dependencies ?? []) if (type !== "REQUIRE_IF") looksAt.push(on.id);
  if (node?.kind === "option") looksAt.push(node.set.id);
  return looksAt;
}
