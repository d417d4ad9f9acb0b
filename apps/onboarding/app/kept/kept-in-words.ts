import type { KeptAnswers } from "@boardwalk/domain/walks";
import type { Definition } from "@boardwalk/engine";
import { type AnswerLine, answerInWords, givenIn } from "@boardwalk/runner";

export interface AnsweredStep {
  readonly key: string;
  readonly name: string;
  readonly answers: readonly { key: string; name: string; lines: AnswerLine[] }[];
}

/** Answers that were kept, step by step, in the words of the version that asked for them. */
export function keptInWords(definition: Definition, kept: KeptAnswers, locale: string): AnsweredStep[] {
  const document = { answers: kept.answers, inputs: kept.inputs };
  return definition.steps
    .filter(({ active }) => active)
    .map((step) => ({
      key: step.key,
      name: step.title ?? step.name,
      answers: step.sets
        .filter((set) => set.active && kept.answers[`${step.key}.${set.key}`] !== undefined)
        .map((set) => ({
          key: set.key,
          name: set.title ?? set.name,
          lines: answerInWords(set, givenIn(document, step.key, set), locale),
        })),
    }))
    .filter(({ answers }) => answers.length > 0);
}
