import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingWizard } from "../structure/existing-wizard.ts";

/** For each thing, by its number in the program: what has to be looked at again when it changes. */
export interface LookedAt {
  readonly moves: ReadonlyMap<number, ReadonlySet<number>>;
  readonly asks: ReadonlyMap<number, ReadonlySet<number>>;
  readonly leads: ReadonlyMap<number, ReadonlySet<number>>;
  readonly readers: ReadonlyMap<number, ReadonlySet<number>>;
  readonly totalReaders: ReadonlySet<number>;
  readonly skippedReaders: ReadonlySet<number>;
  /** A condition of a rule that leaves this step reads these. */
  readonly read: (step: number, reads: { sets: readonly number[]; total: boolean; skipped: boolean }) => void;
}

export function lookedAtFrom(wizard: ExistingWizard, circles: DependencyCircles, numbers: readonly number[]): LookedAt {
  const moves = new Map<number, Set<number>>();
  const asks = new Map<number, Set<number>>();
  const leads = new Map<number, Set<number>>();
  const readers = new Map<number, Set<number>>();
  const totalReaders = new Set<number>();
  const skippedReaders = new Set<number>();

  for (const dependency of wizard.dependencies) {
    const { type, target, on } = dependency;
    const set = target.kind === "set" ? target : target.set;
    if (type === "REQUIRE_IF") add(asks, numbers[on.id], numbers[set.id]);
    else if (!runsInCircle(circles, dependency)) add(moves, numbers[on.id], numbers[target.id]);
  }
  for (const { rules } of wizard.steps)
    for (const { option, from } of rules) if (option) add(leads, numbers[option.id], from.index);

  return {
    moves,
    asks,
    leads,
    readers,
    totalReaders,
    skippedReaders,
    read(step, reads) {
      for (const set of reads.sets) add(readers, set, step);
      if (reads.total) totalReaders.add(step);
      if (reads.skipped) skippedReaders.add(step);
    },
  };
}

function add(known: Map<number, Set<number>>, key: number | undefined, value: number | undefined): void {
  if (key === undefined || value === undefined) return;
  const values = known.get(key);
  if (values) values.add(value);
  else known.set(key, new Set([value]));
}
