import { staying } from "./staying.ts";

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface ComparedSiblings<T> {
  /** In the order of the document after. */
  readonly kept: readonly Pair<T>[];
  readonly added: readonly { readonly item: T; readonly behind: T | null }[];
  readonly removed: readonly T[];
  readonly moved: readonly {
    readonly item: T;
    readonly before: number;
    readonly after: number;
    readonly ahead: T | null;
  }[];
  readonly keyChanged: readonly Pair<T>[];
}

/** What became of the things of one parent. `contentOf` says all that a thing is but its key. */
export function compareSiblings<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
  contentOf: (item: T) => string,
): ComparedSiblings<T> {
  const namesBefore = namesOf(before);
  const namesAfter = namesOf(after);
  const indexBefore = new Map(namesBefore.map((name, index) => [name, index]));
  const kept: (Pair<T> & { from: number; to: number })[] = [];
  after.forEach((item, to) => {
    const from = indexBefore.get(namesAfter[to] ?? "");
    const earlier = from === undefined ? undefined : before[from];
    if (from !== undefined && earlier !== undefined) kept.push({ before: earlier, after: item, from, to });
  });
  const stay = staying(kept.map(({ from }) => from));
  const isKept = new Set(kept.map(({ to }) => namesAfter[to] ?? ""));
  const gone = unmatched(before, namesBefore, isKept);
  const fresh = unmatched(after, namesAfter, isKept);

  const keyChanged: Pair<T>[] = [];
  const renamed = new Set<T>();
  for (const [place, { item }] of fresh) {
    const old = gone.get(place)?.item;
    if (old === undefined || contentOf(old) !== contentOf(item)) continue;
    keyChanged.push({ before: old, after: item });
    renamed.add(old).add(item);
  }
  return {
    kept,
    keyChanged,
    added: [...fresh.values()]
      .filter(({ item }) => !renamed.has(item))
      .map(({ item, index }) => ({ item, behind: after[index - 1] ?? null })),
    removed: [...gone.values()].filter(({ item }) => !renamed.has(item)).map(({ item }) => item),
    moved: kept
      .filter(({ from }) => !stay.has(from))
      .map(({ after: item, from, to }) => ({ item, before: from, after: to, ahead: after[to + 1] ?? null })),
  };
}

/** Keys made unique, since a draft may have one twice. */
function namesOf(items: readonly { readonly key: string }[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ key }) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
}

/** By their place: what is kept before them, and how many others stand between. */
function unmatched<T>(items: readonly T[], names: readonly string[], isKept: ReadonlySet<string>) {
  const found = new Map<string, { readonly item: T; readonly index: number }>();
  let behind = "";
  let between = 0;
  items.forEach((item, index) => {
    const name = names[index] ?? "";
    if (isKept.has(name)) {
      behind = name;
      between = 0;
    } else {
      found.set(`${behind} ${between}`, { item, index });
      between += 1;
    }
  });
  return found;
}
