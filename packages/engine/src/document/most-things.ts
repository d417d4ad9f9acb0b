/** As many may stand in one document: what the format allows, and what an edit may make of a draft. */
export const MOST_THINGS = { steps: 5_000, options: 50_000, rules: 50_000, dependencies: 100_000 } as const;
