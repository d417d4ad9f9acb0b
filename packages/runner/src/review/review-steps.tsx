import type { Answers, Definition, State, StepDefinition } from "@boardwalk/engine";
import { VisuallyHidden } from "@boardwalk/ui";
import { givenIn } from "../form/given-in.ts";
import type { WalkAddresses } from "../form/walk-addresses.ts";
import { stepIn } from "../step/step-in.ts";
import { answerInWords } from "../words/answer-in-words.ts";
import { maskedAnswer } from "../words/masked-answer.ts";
import type { PriceStyle } from "../words/price-in-words.ts";
import { setTitle } from "../words/set-title.ts";
import { stepTitle } from "../words/step-title.ts";
import { AnswerLines } from "./answer-lines.tsx";

export interface ReviewStepsProps {
  readonly definition: Definition;
  readonly state: State;
  readonly document: Answers;
  readonly prices: PriceStyle;
  /** Left out where nothing can be changed: a finished walk, a shared one, an admin's view. */
  readonly addresses?: WalkAddresses;
  /** Where a file is looked at, without `addresses`. */
  readonly fileAddress?: (id: string) => string;
}

/** Each step of the path with its answers. */
export function ReviewSteps(props: ReviewStepsProps) {
  const steps = props.state.path.map((key) => stepIn(props.definition, key)).filter((step) => step !== null);
  return steps.map((step) => <ReviewStep key={step.key} {...props} step={step} />);
}

function ReviewStep({
  step,
  state,
  document,
  prices,
  addresses,
  fileAddress,
}: ReviewStepsProps & { step: StepDefinition }) {
  const skipped = state.steps[step.key]?.skipped ?? false;
  const sets = step.sets.filter((set) => set.active && (skipped || state.sets[`${step.key}.${set.key}`]?.visible));
  const mayChange = addresses !== undefined && step.allowBack;
  const toFile = fileAddress ?? addresses?.file;
  return (
    <section className="rev-step">
      <header>
        <h2>{stepTitle(step)}</h2>
        {mayChange && (skipped || sets.length === 0) && (
          <a href={addresses.step(step.key, { from: "review" })}>
            {skipped ? "Fill in" : "Look"}
            <VisuallyHidden> {stepTitle(step)}</VisuallyHidden>
          </a>
        )}
      </header>
      {skipped && <p className="rev-skipped">Skipped</p>}
      {!skipped && sets.length > 0 && (
        <dl className="answers">
          {sets.map((set) => (
            <div key={set.key}>
              <dt>{setTitle(set)}</dt>
              <dd>
                <AnswerLines
                  lines={maskedAnswer(set, answerInWords(set, givenIn(document, step.key, set), prices.locale))}
                  prices={prices}
                  fileAddress={toFile}
                />
              </dd>
              {mayChange && (
                <dd className="act">
                  <a href={addresses.step(step.key, { from: "review", set: set.key })}>
                    Change<VisuallyHidden> {setTitle(set)}</VisuallyHidden>
                  </a>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
