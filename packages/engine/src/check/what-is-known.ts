import type { Definition } from "../definition.ts";
import { type DependencyCircles, dependencyCircles } from "../structure/dependency-circles.ts";
import {
  type ExistingDependency,
  type ExistingRule,
  type ExistingSet,
  type ExistingWizard,
  existingWizard,
} from "../structure/existing-wizard.ts";
import { whyImpossible } from "./findings/why-impossible.ts";
import { type Flow, flowOf } from "./graph/flow-of.ts";
import { type Sight, seenBefore } from "./graph/seen-before.ts";

/** What more than one finding is judged by, each worked out when it is first asked for. */
export interface Known {
  readonly definition: Definition;
  readonly wizard: ExistingWizard;
  /** In the order of the document. */
  readonly rules: readonly ExistingRule[];
  readonly flow: Flow;
  readonly circles: DependencyCircles;
  /** Dependencies that some or all walks see too late. */
  readonly sights: ReadonlyMap<ExistingDependency, Sight>;
  /** Required sets that no answer satisfies, with the reason. */
  readonly impossible: ReadonlyMap<ExistingSet, string>;
}

export function whatIsKnown(definition: Definition): Known {
  const wizard = existingWizard(definition);
  const rules = once(() => wizard.steps.flatMap((step) => step.rules).sort((a, b) => a.position - b.position));
  const flow = once(() => flowOf(wizard));
  const circles = once(() => dependencyCircles(wizard));
  const sights = once(() => seenBefore(wizard, flow(), circles()));
  const impossible = once(() => whyImpossible(wizard));
  return {
    definition,
    wizard,
    get rules() {
      return rules();
    },
    get flow() {
      return flow();
    },
    get circles() {
      return circles();
    },
    get sights() {
      return sights();
    },
    get impossible() {
      return impossible();
    },
  };
}

function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
