import type { ChoiceSetDefinition } from "@boardwalk/engine";
import { fieldNames } from "../form/field-names.ts";
import type { SetProps } from "./set-props.ts";

export interface NoAnswerCardProps extends SetProps<ChoiceSetDefinition> {
  readonly named: boolean;
}

/** A radio cannot be taken back, so where no answer is fine there is one that says so. */
export function NoAnswerCard({ set, shown, named }: NoAnswerCardProps) {
  const isOffered = shown.visible && !shown.required;
  return (
    <label className="choice choice-none" data-none hidden={shown.required}>
      <input
        type="radio"
        className="check"
        name={fieldNames.answer(set.key)}
        value=""
        defaultChecked={named && isOffered}
        disabled={!isOffered}
      />
      <span className="c-name">No answer</span>
    </label>
  );
}
