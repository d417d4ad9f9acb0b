import type { SharedWalk } from "@boardwalk/domain/walks";
import { type AnswerLine, answerInWords, hasPrices, priceInWords } from "@boardwalk/runner";

export interface SharedStepInWords {
  readonly key: string;
  readonly name: string;
  readonly state: "done" | "skipped" | "here";
  readonly answers: readonly { key: string; name: string; lines: AnswerLine[]; isHidden: boolean }[] | null;
}

/** A shared walk as its page says it; nothing that its link does not show leaves. */
export function sharedInWords({ name, version, steps, total, state, walkToken, share }: SharedWalk, locale: string) {
  const { definition, cover } = version;
  return {
    name,
    wizardName: definition.name,
    isCompleted: state === "completed",
    /** Where its files are, for whom its answers are shown. */
    filesOf: share.withAnswers ? walkToken : null,
    /** Where it is changed. */
    walkToken: share.may === "edit" && state !== "completed" ? walkToken : null,
    steps: steps.map(
      (step): SharedStepInWords => ({
        key: step.key,
        name: step.name,
        state: step.state,
        answers:
          step.answers?.map(({ key, set, value, inputs, isHidden }) => ({
            key,
            name: set.title ?? set.name,
            lines: answerInWords(set, { value, inputs }, locale),
            isHidden,
          })) ?? null,
      }),
    ),
    total: total !== null && hasPrices(definition) ? priceInWords(total, { currency: cover.currency, locale }) : null,
  };
}
