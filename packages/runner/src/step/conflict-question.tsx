import { buttonClass } from "@boardwalk/ui";
import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";
import { AnswerLines } from "../review/answer-lines.tsx";
import type { SetProps } from "../sets/set-props.ts";
import { answerInWords } from "../words/answer-in-words.ts";
import type { Conflict } from "./conflict.ts";

export interface ConflictQuestionProps extends SetProps {
  readonly conflict: Conflict;
}

/** Two answers to one question, side by side; what stands in the field below is the person's own. */
export function ConflictQuestion({ step, set, conflict, prices, fileAddress }: ConflictQuestionProps) {
  const sides = [
    { value: "yours", name: "Your answer here", given: conflict.yours },
    { value: "theirs", name: "Saved elsewhere", given: conflict.theirs },
  ];
  return (
    <div className="walk-conflict" data-conflict={`${step}.${set.key}`}>
      <p id={`conflict-${set.key}`}>This was answered elsewhere meanwhile. Which answer stays?</p>
      <div className="walk-sides" role="radiogroup" aria-labelledby={`conflict-${set.key}`}>
        {sides.map(({ value, name, given }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              className="check"
              name={fieldNames.keep(set.key)}
              value={value}
              defaultChecked={value === "yours"}
            />
            <span>
              <span className="c-name">{name}</span>
              <span className="c-text">
                <AnswerLines
                  lines={answerInWords(set, given, prices.locale)}
                  prices={prices}
                  fileAddress={fileAddress}
                />
              </span>
            </span>
          </label>
        ))}
      </div>
      <button type="submit" className={buttonClass("line")} name={fieldNames.act} value={acts.keep(set.key)}>
        Keep this answer
      </button>
    </div>
  );
}
