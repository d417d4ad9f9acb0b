import type { ConditionReads } from "../condition/compile-condition.ts";
import { itemAt } from "../evaluator/item-at.ts";
import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingSet, ExistingWizard } from "../structure/existing-wizard.ts";

/** What has to be looked at again when a node changes, by its number in the program; some of it maybe twice. */
export interface LookedAt {
  /** Nodes. */
  readonly moves: ReadonlyMap<number, readonly number[]>;
  /** Tasks. */
  readonly asks: ReadonlyMap<number, readonly number[]>;
  readonly onTotal: readonly number[];
  readonly onSkip: readonly number[];
}

/** `reads` are those of the conditions of each step's rules. */
export function lookedAtFrom(
  wizard: ExistingWizard,
  circles: DependencyCircles,
  numbers: readonly number[],
  reads: readonly (readonly ConditionReads[])[],
): LookedAt {
  const moves = new Map<number, number[]>();
  const asks = new Map<number, number[]>();
  const judging = (set: ExistingSet): number => numbers.length + itemAt(numbers, set.id);
  const leaving = (step: number): number => 2 * numbers.length + step;

  for (const dependency of wizard.dependencies) {
    const { type, target, on } = dependency;
    const number = itemAt(numbers, on.id);
    if (type === "REQUIRE_IF") add(asks, number, judging(target.kind === "set" ? target : target.set));
    else if (!runsInCircle(circles, dependency)) add(moves, number, itemAt(numbers, target.id));
  }
  for (const { rules, index } of wizard.steps)
    for (const { option } of rules) if (option) add(asks, itemAt(numbers, option.id), leaving(index));
  for (const [step, conditions] of reads.entries())
    for (const { sets } of conditions) for (const set of sets) add(asks, set, leaving(step));

  const stepsReading = (what: "total" | "skipped"): number[] =>
    [...reads.keys()].filter((step) => reads[step]?.some((condition) => condition[what])).map(leaving);
  return { moves, asks, onTotal: stepsReading("total"), onSkip: stepsReading("skipped") };
}

function add(known: Map<number, number[]>, key: number, value: number): void {
  const values = known.get(key);
  if (values) values.push(value);
  else known.set(key, [value]);
}
