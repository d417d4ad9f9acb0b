import type { Beginning } from "@boardwalk/domain/walks";
import { misfitInWords } from "./misfit-in-words.ts";
import { setNames } from "./set-names.ts";

export interface TodayInWords {
  /** What does not come along as it was, a sentence each. */
  readonly misfits: readonly string[];
  /** What is asked now and was not then, by name. */
  readonly newlyAsked: readonly string[];
}

export function todayInWords({ version, answeredOn, misfits, newlyAsked }: Beginning, locale: string): TodayInWords {
  const context = { now: version.definition, answeredOn: answeredOn?.definition ?? null, locale };
  return {
    misfits: misfits.map((misfit) => misfitInWords(misfit, context)),
    newlyAsked: setNames(version.definition, newlyAsked),
  };
}
