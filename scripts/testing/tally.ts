export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed, how many only the second time: see docs/decisions/0022. */
  again: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, again: 0 };

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    again: one.again + other.again,
  };
}

export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
