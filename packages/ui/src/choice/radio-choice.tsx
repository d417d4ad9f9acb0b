import { type ReactNode, useId } from "react";
import { classNames } from "../class-names.ts";
import { FieldError } from "../field/field-error.tsx";

export interface RadioChoiceProps {
  legend: string;
  name: string;
  hint?: string;
  error?: string;
  optional?: boolean;
  defaultValue?: string;
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

/** One of a few, each a card that is its own label. An error belongs to the set, never to one choice. */
export function RadioChoice({ legend, name, hint, error, optional = false, defaultValue, choices }: RadioChoiceProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset className={classNames("set", error && "has-error")} aria-describedby={classNames(hintId, errorId)}>
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
              type="radio"
              className="check"
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
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
