import { itemAt } from "./item-at.ts";

/** How each of some things is, by its number, and how it was when the last event came. */
export interface Ledger<T> {
  has(number: number): boolean;
  get(number: number): T;
  /** Without a value it is forgotten. Gives whether anything is other than it was. */
  set(number: number, value?: T): boolean;
  /** By key: these, or all that are known. */
  all(numbers?: Iterable<number>): Record<string, T>;
  begin(): void;
  /** What is other than when it began; null for what is no longer known. */
  changes(): Record<string, T | null>;
}

export function createLedger<T extends object>(things: readonly { readonly key: string }[], unknown: T): Ledger<T> {
  const known = new Map<number, T>();
  /** Nothing is noted before the first event: while a walk is opened, everything is new. */
  let before: Map<number, T | undefined> | null = null;
  const recordOf = <V>(numbers: Iterable<number>, tell: (number: number) => V | undefined): Record<string, V> => {
    const entries: [string, V][] = [];
    for (const number of numbers) {
      const value = tell(number);
      if (value !== undefined) entries.push([itemAt(things, number).key, value]);
    }
    // At once: an object that grows key by key takes several times as long to write as JSON.
    return Object.fromEntries(entries);
  };
  return {
    has: (number) => known.has(number),
    get: (number) => known.get(number) ?? unknown,
    set(number, value) {
      const was = known.get(number);
      if (!isOther(was, value)) return false;
      if (before && !before.has(number)) before.set(number, was);
      if (value) known.set(number, value);
      else known.delete(number);
      return true;
    },
    all: (numbers = known.keys()) => recordOf(numbers, (number) => known.get(number)),
    begin() {
      before = new Map();
    },
    changes: () =>
      recordOf(before?.keys() ?? [], (number) =>
        isOther(before?.get(number), known.get(number)) ? (known.get(number) ?? null) : undefined,
      ),
  };
}

/** Whether two things of the same fields differ. Fields hold plain data. */
function isOther<T extends object>(was: T | undefined, now: T | undefined): boolean {
  if (!was || !now) return was !== now;
  for (const field in now) if (differs(was[field], now[field])) return true;
  return false;
}

/** Of plain data. */
export function differs(was: unknown, now: unknown): boolean {
  return was !== now && (typeof now !== "object" || JSON.stringify(was) !== JSON.stringify(now));
}
