import type { AnswerError, Definition, SetDefinition } from "@boardwalk/engine";
import { isKept } from "./is-kept.ts";
import { judgeAlone } from "./judge-alone.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { setsOf } from "./sets-of.ts";

/** Something that was answered and does not hold on the version of today. */
export type Misfit =
  /** Nobody asks for it any more. */
  | { readonly because: "not-asked"; readonly set: string }
  /** It is asked in another way, such as by a date instead of a text. */
  | { readonly because: "asked-otherwise"; readonly set: string }
  | { readonly because: "no-such-option" | "not-on-offer"; readonly set: string; readonly option: string }
  /** It is filled in as it was, and has to be changed before the walk can go on. */
  | { readonly because: "to-be-changed"; readonly set: string; readonly errors: readonly AnswerError[] };

export interface Fitted {
  readonly fitting: KeptAnswers;
  readonly misfits: readonly Misfit[];
}

interface Fit {
  readonly answer: string | readonly string[] | null;
  readonly misfits: readonly Misfit[];
}

/** Carries answers over to a version: what it still asks for is filled in, and the rest is named. */
export function fitAnswers(now: Definition, kept: KeptAnswers): Fitted {
  const sets = setsOf(now);
  const answers: Record<string, string | readonly string[]> = {};
  const inputs: Record<string, string> = {};
  const misfits: Misfit[] = [];
  for (const [key, was] of Object.entries(kept.answers)) {
    const set = sets.get(key);
    const fit = fitOne(key, was, set);
    misfits.push(...fit.misfits);
    if (fit.answer === null || set === undefined) continue;
    answers[key] = fit.answer;
    for (const option of chosenOf(fit.answer)) {
      const text = kept.inputs[`${key}.${option}`];
      if (text !== undefined && takesInput(set, option)) inputs[`${key}.${option}`] = text;
    }
    const errors = judgeAlone(now, key, { answers: { [key]: fit.answer }, inputs });
    if (errors.length > 0) misfits.push({ because: "to-be-changed", set: key, errors });
  }
  return { fitting: { answers, inputs }, misfits };
}

function fitOne(key: string, was: string | readonly string[], set: SetDefinition | undefined): Fit {
  if (set === undefined || !isKept(set)) return { answer: null, misfits: [{ because: "not-asked", set: key }] };
  if (set.type === "SINGLE" || set.type === "MULTIPLE") return fitChoice(key, chosenOf(was), set);
  return typeof was === "string"
    ? { answer: was, misfits: [] }
    : { answer: null, misfits: [{ because: "asked-otherwise", set: key }] };
}

function fitChoice(key: string, was: readonly string[], set: SetDefinition): Fit {
  const misfits: Misfit[] = [];
  const still = was.filter((name) => {
    const option = set.options.find((one) => one.key === name && one.active);
    if (option === undefined) misfits.push({ because: "no-such-option", set: key, option: name });
    else if (option.disabled) misfits.push({ because: "not-on-offer", set: key, option: name });
    return option !== undefined && !option.disabled;
  });
  const [first, ...others] = still;
  if (first === undefined) return { answer: null, misfits };
  if (set.type === "MULTIPLE") return { answer: still, misfits };
  // Of several none is the one.
  return others.length === 0
    ? { answer: first, misfits }
    : { answer: null, misfits: [{ because: "asked-otherwise", set: key }] };
}

const chosenOf = (answer: string | readonly string[]) => (typeof answer === "string" ? [answer] : answer);

function takesInput(set: SetDefinition, option: string): boolean {
  return set.options.some((one) => one.key === option && one.requiresInput);
}
