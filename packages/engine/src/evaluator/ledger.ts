import { itemAt } from "./item-at.ts";

/** How each of some things is, by its number, and how it was when the last event came. */
export interface Ledger<T> {
  get(number: number): T;
  /** Without a value it is forgotten. Gives whether anything is other than it was. */
  set(number: number, value?: T): boolean;
  /** By key: these, or all that are known. */
  all(numbers?: Iterable<number>): Record<string, T>;
  /** What is other than when this was asked last; null for what is no longer known. */
  changes(): Record<string, T | null>;
}

export function createLedger<T extends object>(things: readonly { readonly key: string }[], unknown: T): Ledger<T> {
  const known = new Map<number, T>();
  const before = new Map<number, T | undefined>();
  const recordOf = <V>(numbers: Iterable<number>, tell: (number: number) => V | undefined): Record<string, V> => {
    const record: Record<string, V> = {};
    for (const number of numbers) {
      const value = tell(number);
      if (value !== undefined) record[itemAt(things, number).key] = value;
    }
    return record;
  };
  return {
    get: (number) => known.get(number) ?? unknown,
    set(number, value) {
      const was = known.get(number);
      if (!isOther(was, value)) return false;
      if (!before.has(number)) before.set(number, was);
      if (value) known.set(number, value);
      else known.delete(number);
      return true;
    },
    all: (numbers = known.keys()) => recordOf(numbers, (number) => known.get(number)),
    changes() {
      const changes = recordOf(before.keys(), (number) =>
        isOther(before.get(number), known.get(number)) ? (known.get(number) ?? null) : undefined,
      );
      before.clear();
      return changes;
    },
  };
}

function isOther<T extends object>(was: T | undefined, now: T | undefined): boolean {
  return was && now ? Object.keys(differing(was, now)).length > 0 : was !== now;
}

/** The fields of the later that are not as they were. */
export function differing<T extends object>(was: T, now: T): Partial<T> {
  const fields: Partial<T> = {};
  for (const field in now) {
    const value = now[field];
    if (value !== was[field] && JSON.stringify(value) !== JSON.stringify(was[field])) fields[field] = value;
  }
  return fields;
}
