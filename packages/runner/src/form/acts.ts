/** What a step's buttons send as `act`. */
export const acts = {
  continue: "continue",
  skip: "skip",
  later: "later",
  /** By the way that the wizard takes by itself, instead of an exit taken before. */
  usual: "usual",
  exit: (to: string) => `exit:${to}`,
  removeFile: (id: string) => `remove-file:${id}`,
  keep: (set: string) => `keep:${set}`,
} as const;
