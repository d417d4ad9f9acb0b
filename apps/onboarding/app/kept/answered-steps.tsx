import { AnswerLines, type PriceStyle } from "@boardwalk/runner";
import type { AnsweredStep } from "./kept-in-words.ts";

export interface AnsweredStepsProps {
  steps: readonly AnsweredStep[];
  prices: PriceStyle;
}

/** Answers to be read, as the review shows them. */
export function AnsweredSteps({ steps, prices }: AnsweredStepsProps) {
  return steps.map(({ key, name, answers }) => (
    <section key={key} className="rev-step">
      <header>
        <h3>{name}</h3>
      </header>
      <dl className="answers">
        {answers.map((answer) => (
          <div key={answer.key}>
            <dt>{answer.name}</dt>
            <dd>
              <AnswerLines lines={answer.lines} prices={prices} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
