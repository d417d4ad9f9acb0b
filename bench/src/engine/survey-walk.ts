import { Model, type QuestionSelectBase } from "survey-core";
import { answerValue } from "./answer-value.ts";
import { asSurvey, questionName } from "./as-survey.ts";
import type { Plan } from "./plan.ts";
import type { GivenAnswer } from "./walk-along.ts";

/** A survey-core model of the plan, spoken to by position. */
export interface SurveyWalk {
  /** Everything that hangs on the answer is up to date when it returns. */
  answer(given: GivenAnswer): void;
  isOnTheWay(step: number): boolean;
  /** What a screen with this step's questions has to know. */
  read(step: number): readonly QuestionFlags[];
}

export interface QuestionFlags {
  readonly isVisible: boolean;
  readonly choices: readonly { readonly isVisible: boolean; readonly isEnabled: boolean }[];
}

export function openSurvey(plan: Plan, given: readonly GivenAnswer[] = []): SurveyWalk {
  const model = new Model(asSurvey(plan));
  model.data = Object.fromEntries(given.map((answer) => [answerName(answer), answerValue(plan, answer)]));
  return {
    answer: (answer) => model.setValue(answerName(answer), answerValue(plan, answer)),
    isOnTheWay: (step) => model.pages[step]?.isVisible === true,
    read(step) {
      const questions: readonly QuestionSelectBase[] = model.pages[step]?.elements.filter(hasChoices) ?? [];
      return questions.map(({ isVisible, choices }) => ({
        isVisible,
        choices: choices.map((choice) => ({ isVisible: choice.isVisible, isEnabled: choice.isEnabled })),
      }));
    },
  };
}

function hasChoices(element: object): element is QuestionSelectBase {
  return "choices" in element;
}

function answerName({ step, set }: GivenAnswer): string {
  return questionName(step, set);
}
