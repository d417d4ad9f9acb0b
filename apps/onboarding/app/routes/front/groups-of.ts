interface Grouped {
  readonly isFeatured: boolean;
  readonly category: string | null;
}

export interface Group<T> {
  readonly name: string;
  readonly offers: readonly T[];
}

/** What is featured stands first, then each category under its name; offers come in that order. */
export function groupsOf<T extends Grouped>(offers: readonly T[]): readonly Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const offer of offers) {
    const name = offer.isFeatured ? "Recommended" : (offer.category ?? "More");
    groups.set(name, [...(groups.get(name) ?? []), offer]);
  }
  return [...groups].map(([name, grouped]) => ({ name, offers: grouped }));
}
