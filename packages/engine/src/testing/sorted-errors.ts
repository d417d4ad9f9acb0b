interface WithErrors {
  readonly errors: readonly object[];
}

/** A state with the errors of each set in one order, as their order says nothing. */
export function sortedErrors<T extends { readonly sets: Readonly<Record<string, WithErrors>> }>(state: T) {
  const sets = Object.entries(state.sets).map(([key, set]) => {
    const texts = new Map(set.errors.map((error) => [error, canonical(error)]));
    const errors = set.errors.toSorted((a, b) => ((texts.get(a) ?? "") < (texts.get(b) ?? "") ? -1 : 1));
    return [key, { ...set, errors }] as const;
  });
  return { ...state, sets: Object.fromEntries(sets) };
}

function canonical(error: object): string {
  return JSON.stringify(Object.entries(error).sort());
}
