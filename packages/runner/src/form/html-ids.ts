/** The ids of what a step draws, so that errors, mails and sign-in lead to the very field. */
export const htmlIds = {
  form: "walk-step",
  errors: "walk-errors",
  data: "walk-data",
  conflict: "walk-conflict",
  railIcons: "walk-rail-icons",
  set: (set: string) => `set-${set}`,
  option: (set: string, option: string) => `option-${set}-${option}`,
  input: (set: string, option: string) => `input-${set}-${option}`,
  hint: (set: string) => `hint-${set}`,
  error: (set: string) => `error-${set}`,
} as const;
