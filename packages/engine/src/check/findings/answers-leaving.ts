import type { Answers } from "../../answers.ts";
import type { ExistingDependency, ExistingOption, ExistingSet } from "../../structure/existing-wizard.ts";
import type { Known } from "../what-is-known.ts";
import { answersNaming } from "./answers-naming.ts";

/** What a search over a very large set may cost before it is given up. */
const MOST_OPTIONS = 50;
const MOST_TRIED = 20;

/**
 * Answers elsewhere under which none of these options of a set can be chosen, where they are easily had: each option is
 * gone for want of one that shows it, or by one option that nothing else decides about. `null` where it is not so easy.
 */
export function answersLeaving(
  known: Known,
  set: ExistingSet,
  options: readonly ExistingOption[],
): Answers["answers"] | null {
  // Rules could lead a walk with these answers elsewhere.
  const isSurelyMet = set.dependencies.length === 0 && (set.step.index === 0 || known.rules.length === 0);
  if (!isSurelyMet || options.length > MOST_OPTIONS) return null;
  const named = new Set<ExistingOption>();
  for (const { dependencies } of options) {
    if (dependencies.some(({ type }) => type === "SHOW_IF")) continue;
    const takers = dependencies
      .filter((dependency) => dependency.type !== "REQUIRE_IF" && isFree(known, dependency, set))
      .slice(0, MOST_TRIED)
      .map(({ on }) => on);
    const taker = takers.find((on) => named.has(on)) ?? takers.find((on) => answersNaming([...named, on]) !== null);
    if (!taker) return null;
    named.add(taker);
  }
  return options.every((option) => isGone(option, named)) ? answersNaming(named) : null;
}

/** Seen by every walk that comes to the set, and with nothing to keep it from being chosen. */
function isFree({ sights }: Known, dependency: ExistingDependency, set: ExistingSet): boolean {
  const { on } = dependency;
  const isUndecided = on.dependencies.length === 0 && on.set.dependencies.length === 0 && !on.definition.disabled;
  return on.set !== set && isUndecided && !sights.has(dependency);
}

function isGone({ dependencies }: ExistingOption, named: ReadonlySet<ExistingOption>): boolean {
  const of = (wanted: string) => dependencies.filter(({ type }) => type === wanted);
  if ([...of("HIDE_IF"), ...of("DISABLE_IF")].some(({ on }) => named.has(on))) return true;
  const shows = of("SHOW_IF");
  return shows.length > 0 && !shows.some(({ on }) => named.has(on));
}
