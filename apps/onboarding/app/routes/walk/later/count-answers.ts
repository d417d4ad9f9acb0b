import type { Answers } from "@boardwalk/engine";

/** How many answers and files somebody gave, for whoever is about to delete them. */
export function countAnswers({ answers = {} }: Answers): { answers: number; files: number } {
  let files = 0;
  for (const value of Object.values(answers))
    if (Array.isArray(value)) files += value.filter((one) => typeof one === "object" && one !== null).length;
  return { answers: Object.keys(answers).length, files };
}
