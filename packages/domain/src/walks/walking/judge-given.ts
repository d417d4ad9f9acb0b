import type { State } from "@boardwalk/engine";
import { type AnswerFault, canonicalAnswer } from "./canonical-answer.ts";
import { fingerprintOf } from "./fingerprint-of.ts";
import type { GivenAnswer } from "./given-answer.ts";
import { type LoadedWalk, storedAnswer } from "./loaded-walk.ts";
import type { SetAnswer } from "./set-answer.ts";
import type { SetPart } from "./version-parts.ts";

/** What becomes of what somebody gave for one set, beside what stands there. */
export type Judged =
  /** Nothing is to be done: it stands there already, or somebody else changed what this page left as it was. */
  | { readonly kind: "unchanged"; readonly answer: SetAnswer }
  | { readonly kind: "new"; readonly answer: SetAnswer }
  /** Both changed it. */
  | { readonly kind: "conflict"; readonly mine: SetAnswer; readonly theirs: SetAnswer }
  | { readonly kind: "refused"; readonly because: AnswerFault };

export function judgeGiven(walk: LoadedWalk, part: SetPart, given: GivenAnswer): Judged {
  const read = canonicalAnswer(part.set, given.value, given.inputs);
  if (!read.ok) return { kind: "refused", because: read.because };
  const theirs = storedAnswer(walk, part.key);
  const [mine, stands] = [fingerprintOf(read.answer), fingerprintOf(theirs)];
  if (mine === stands || mine === given.was) return { kind: "unchanged", answer: theirs };
  if (given.was !== null && given.was !== stands) return { kind: "conflict", mine: read.answer, theirs };
  return { kind: "new", answer: read.answer };
}

export type UnseenReason = "hidden" | "hidden-option" | "disabled-option";

/** Why an answer may not be kept once the walk comes to this; what was kept before it came to this stays. */
export function whyUnseen(state: State, part: SetPart, answer: SetAnswer, before: SetAnswer): UnseenReason | null {
  if (state.sets[part.key]?.visible !== true) return "hidden";
  if (part.set.options.length === 0) return null;
  const had = namesIn(before);
  for (const name of namesIn(answer)) {
    const option = state.options[`${part.key}.${name}`];
    if (had.includes(name) || option === undefined) continue;
    if (!option.visible) return "hidden-option";
    if (option.disabled) return "disabled-option";
  }
  return null;
}

function namesIn({ value }: SetAnswer): readonly unknown[] {
  return Array.isArray(value) ? value : value === null ? [] : [value];
}
