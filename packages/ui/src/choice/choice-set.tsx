import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { FieldError } from "../field/field-error.tsx";

export interface ChoiceSetProps {
  type: "radio" | "checkbox";
  /** For whatever leads to the set, such as a summary of errors. */
  id?: string;
  legend: string;
  name: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  chosen: readonly string[];
  choices: readonly {
    value: string;
    label: string;
    text?: ReactNode;
    price?: ReactNode;
    /** Why it cannot be chosen; it stands in the place of the text. */
    disabledBecause?: string;
    className?: string;
  }[];
}

/** Cards that are their own labels. An error belongs to the set, never to one choice. */
export function ChoiceSet({
  type,
  id: givenId,
  legend,
  name,
  hint,
  error,
  optional = false,
  chosen,
  choices,
}: ChoiceSetProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      id={givenId}
      tabIndex={givenId ? -1 : undefined}
      className={classNames("set", error && "has-error")}
      aria-describedby={classNames(hintId, errorId)}
    >
      <legend>
        {legend} {optional && <span className="optional">(optional)</span>}
      </legend>
      {hint && (
        <p className="set-help" id={hintId}>
          {hint}
        </p>
      )}
      {error && <FieldError id={errorId}>{error}</FieldError>}
      <div className="choices">
        {choices.map(({ value, label, text, price, disabledBecause, className }) => (
          <label key={value} className={classNames("choice", disabledBecause && "is-off", className)}>
            <input
              type={type}
              className="check"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              disabled={disabledBecause !== undefined}
            />
            <span>
              <span className="c-name">{label}</span>
              {(disabledBecause ?? text) && <span className="c-text">{disabledBecause ?? text}</span>}
            </span>
            {price && <span className="c-price">{price}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
