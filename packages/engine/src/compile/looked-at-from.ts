import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingWizard } from "../structure/existing-wizard.ts";

/** By a node's number in the program, what has to be looked at again when it changes: nodes, and tasks. */
export interface LookedAt {
  readonly moves: ReadonlyMap<number, ReadonlySet<number>>;
  readonly asks: ReadonlyMap<number, ReadonlySet<number>>;
  readonly onTotal: ReadonlySet<number>;
  readonly onSkip: ReadonlySet<number>;
  /** Tells of a condition what it reads, and which step its rule leaves. */
  readonly read: (step: number, reads: { sets: readonly number[]; total: boolean; skipped: boolean }) => void;
}

export function lookedAtFrom(wizard: ExistingWizard, circles: DependencyCircles, numbers: readonly number[]): LookedAt {
  const moves = new Map<number, Set<number>>();
  const asks = new Map<number, Set<number>>();
  const onTotal = new Set<number>();
  const onSkip = new Set<number>();
  const judging = (set: number): number => numbers.length + set;
  const leaving = (step: number): number => 2 * numbers.length + step;

  for (const { id } of wizard.setByKey.values()) add(asks, numbers[id], judging(numbers[id] ?? 0));
  for (const dependency of wizard.dependencies) {
    const { type, target, on } = dependency;
    const set = target.kind === "set" ? target : target.set;
    if (type === "REQUIRE_IF") add(asks, numbers[on.id], judging(numbers[set.id] ?? 0));
    else if (!runsInCircle(circles, dependency)) add(moves, numbers[on.id], numbers[target.id]);
  }
  for (const { rules } of wizard.steps)
    for (const { option, from } of rules) if (option) add(asks, numbers[option.id], leaving(from.index));

  return {
    moves,
    asks,
    onTotal,
    onSkip,
    read(step, reads) {
      for (const set of reads.sets) add(asks, set, leaving(step));
      if (reads.total) onTotal.add(leaving(step));
      if (reads.skipped) onSkip.add(leaving(step));
    },
  };
}

function add(known: Map<number, Set<number>>, key: number | undefined, value: number | undefined): void {
  if (key === undefined || value === undefined) return;
  const values = known.get(key);
  if (values) values.add(value);
  else known.set(key, new Set([value]));
}
