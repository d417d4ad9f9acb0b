/** What the fields of a step's form are called; sets and options by their own keys. */
export const fieldNames = {
  answer: (set: string) => `set.${set}`,
  input: (set: string, option: string) => `input.${set}.${option}`,
  /** "1" for each set that was drawn, so that nothing ticked is seen as nothing. */
  asked: (set: string) => `asked.${set}`,
  /** The fingerprint of the answer that the page was drawn from. */
  was: (set: string) => `was.${set}`,
  /** Of two answers that came in, the one that stays: `yours` or `theirs`. */
  keep: (set: string) => `keep.${set}`,
  seconds: "seconds",
  act: "act",
} as const;
