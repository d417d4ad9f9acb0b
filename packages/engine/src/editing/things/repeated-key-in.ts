import type { Thing } from "./thing.ts";

/** The first key that stands twice among its siblings within a thing; null where each is there once. */
export function repeatedKeyIn({ kind, thing }: Thing): string | null {
  if (kind === "option") return null;
  if (kind === "set") return repeated(thing.options);
  const inSets = thing.sets.map((set) => repeated(set.options));
  return repeated(thing.sets) ?? inSets.find((key) => key !== null) ?? null;
}

function repeated(siblings: readonly { readonly key: string }[]): string | null {
  const seen = new Set<string>();
  for (const { key } of siblings) {
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return null;
}
