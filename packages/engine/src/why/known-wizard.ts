import type { ConditionNames } from "../condition/condition-names.ts";
import type { Definition } from "../definition.ts";
import { type DependencyCircles, dependencyCircles } from "../structure/dependency-circles.ts";
import { type ExistingWizard, existingWizard } from "../structure/existing-wizard.ts";
import { namesOfWizard } from "../structure/names-of-wizard.ts";

interface KnownWizard {
  readonly wizard: ExistingWizard;
  readonly circles: DependencyCircles;
  readonly names: ConditionNames;
}

const KNOWN = new WeakMap<Definition, KnownWizard>();

/** What is asked of one definition again and again is worked out once. */
export function knownWizard(definition: Definition): KnownWizard {
  const known = KNOWN.get(definition) ?? know(definition);
  KNOWN.set(definition, known);
  return known;
}

function know(definition: Definition): KnownWizard {
  const wizard = existingWizard(definition);
  return { wizard, circles: dependencyCircles(wizard), names: namesOfWizard(wizard) };
}
