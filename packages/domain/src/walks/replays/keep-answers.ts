import { type Answers, type Definition, evaluate, type Program, type State } from "@boardwalk/engine";
import { isKept } from "./is-kept.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { setsOf } from "./sets-of.ts";

export interface Kept {
  readonly kept: KeptAnswers;
  /** Sets that were answered with what is never kept, by `step.set`. */
  readonly askedAgain: readonly string[];
}

/**
 * What of a walk's answers may be used for another walk: those on its way that it showed, but no files and nothing sensitive.
 * A document that sensitive answers were taken out of comes with the state that it had with them.
 */
export function keepAnswers(
  { definition, program }: { definition: Definition; program: Program },
  document: Answers,
  state: State = evaluate(program, document),
): Kept {
  const answers: Record<string, string | string[]> = {};
  const inputs: Record<string, string> = {};
  const askedAgain: string[] = [];
  for (const [key, set] of setsOf(definition)) {
    const answer = answerOf(document.answers?.[key]);
    if (answer === null || state.sets[key]?.visible !== true) continue;
    if (!isKept(set)) {
      askedAgain.push(key);
      continue;
    }
    answers[key] = answer;
    for (const option of typeof answer === "string" ? [answer] : answer) {
      const text = document.inputs?.[`${key}.${option}`];
      if (typeof text === "string" && text.trim() !== "") inputs[`${key}.${option}`] = text;
    }
  }
  return { kept: { answers, inputs }, askedAgain };
}

function answerOf(value: unknown): string | string[] | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (!Array.isArray(value) || value.length === 0) return null;
  // Files are things with names: that there are some is all that is asked of them here.
  return value.map((one) => (typeof one === "string" ? one : ""));
}
