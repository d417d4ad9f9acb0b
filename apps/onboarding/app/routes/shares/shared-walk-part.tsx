import { Moment } from "@boardwalk/doors/frame";
import { AnswerLines, type PriceStyle } from "@boardwalk/runner";
import { buttonClass, Note } from "@boardwalk/ui";
import type { WhenInWords } from "@boardwalk/web/when-in-words";
import { useLocation } from "@remix-run/react";
import { PressField } from "../../kept/press-field.tsx";
import { paths } from "../../paths.ts";
import type { LinkInWords } from "./link-in-words.ts";
import type { SharedStepInWords } from "./shared-in-words.ts";

export interface SharedWalkPartProps {
  link: LinkInWords;
  walk: {
    press: string;
    isCompleted: boolean;
    walkToken: string | null;
    filesOf: string | null;
    steps: readonly SharedStepInWords[];
    total: string | null;
    saved: WhenInWords;
    prices: PriceStyle;
  };
}

const STATES = { done: "done", skipped: "skipped", here: "not finished" };

/** The walk as far as the link shows it, and what may be done with it. */
export function SharedWalkPart({ link, walk }: SharedWalkPartProps) {
  const { pathname } = useLocation();
  const { press, steps, total, isCompleted, walkToken, filesOf, saved, prices } = walk;
  return (
    <>
      <p className="hint">
        {isCompleted ? "Finished" : "Last changed"} <Moment when={saved} />.
      </p>
      {!link.withAnswers && <Note tone="plain">This link shows the way that was gone, and none of the answers.</Note>}
      <div className="acts">
        {walkToken !== null && (
          <a className={buttonClass("main", "lg")} href={paths.walk(walkToken)}>
            Go on with it
          </a>
        )}
        {link.may !== "view" && (
          <form method="post" action={pathname}>
            <input type="hidden" name="intent" value="copy" />
            <PressField press={press} />
            <button type="submit" className={buttonClass(walkToken === null ? "main" : "line", "lg")}>
              {link.withAnswers ? "Begin a copy with these answers" : "Begin one of your own"}
            </button>
          </form>
        )}
      </div>
      {steps.length === 0 && <p className="shared-none">No step was finished yet.</p>}
      {link.withAnswers ? (
        steps.map((step) => <SharedStep key={step.key} step={step} prices={prices} filesOf={filesOf} />)
      ) : (
        <ol className="shared-way">
          {steps.map(({ key, name, state }) => (
            <li key={key}>
              {name} <span className="faint">{STATES[state]}</span>
            </li>
          ))}
        </ol>
      )}
      {total !== null && (
        <div className="total-row">
          <span>Total</span>
          <b>{total}</b>
        </div>
      )}
    </>
  );
}

interface SharedStepProps {
  step: SharedStepInWords;
  prices: PriceStyle;
  filesOf: string | null;
}

function SharedStep({ step: { name, state, answers }, prices, filesOf }: SharedStepProps) {
  const fileAddress = filesOf === null ? undefined : (id: string) => paths.walkFile(filesOf, id);
  return (
    <section className="rev-step">
      <header>
        <h2>{name}</h2>
        <span className="faint">{STATES[state]}</span>
      </header>
      {answers !== null && answers.length > 0 && (
        <dl className="answers">
          {answers.map((answer) => (
            <div key={answer.key}>
              <dt>{answer.name}</dt>
              <dd>
                {answer.isHidden ? (
                  <span className="faint">Answered, and shown to nobody else</span>
                ) : (
                  <AnswerLines lines={answer.lines} prices={prices} fileAddress={fileAddress} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
