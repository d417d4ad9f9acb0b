import { fingerprintOf } from "./fingerprint-of.ts";
import type { SetAnswer } from "./set-answer.ts";

/** An answer as it stands, with the fingerprint that a page is to send back. */
export interface StandingAnswer extends SetAnswer {
  readonly was: string;
}

export function standingAnswer(answer: SetAnswer): StandingAnswer {
  return { ...answer, was: fingerprintOf(answer) };
}
