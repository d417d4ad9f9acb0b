import { type DependencyCircles, runsInCircle } from "../structure/dependency-circles.ts";
import type { ExistingWizard } from "../structure/existing-wizard.ts";

/** For each thing: what has to be looked at again when it changes. */
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

export function lookedAtFrom(wizard: ExistingWizard, circles: DependencyCircles): LookedAt {
  const moves = new Map<number, Set<number>>();
  const asks = new Map<number, Set<number>>();
  const leads = new Map<number, Set<number>>();
  const readers = new Map<number, Set<number>>();
  const totalReaders = new Set<number>();
  const skippedReaders = new Set<number>();

  for (const dependency of wizard.dependencies) {
    const { type, target, on } = dependency;
    if (type === "REQUIRE_IF") add(asks, on.id, target.kind === "set" ? target.id : target.set.id);
    else if (!runsInCircle(circles, dependency)) add(moves, on.id, target.id);
  }
  for (const { rules } of wizard.steps)
    for (const { option, from } of rules) if (option) add(leads, option.id, from.index);

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

function add(known: Map<number, Set<number>>, key: number, value: number): void {
  const values = known.get(key);
  if (values) values.add(value);
  else known.set(key, new Set([value]));
}
