import { fieldNames } from "../form/field-names.ts";
import { htmlIds } from "../form/html-ids.ts";
import type { ChoiceCardProps } from "./choice-card.tsx";
import { setDescribedBy } from "./set-described-by.ts";

/** The text behind an option; a style sheet shows it once the option is chosen. */
export function ChoiceInput({
  step,
  set,
  option,
  slots,
  given,
  shown,
  isOff,
}: ChoiceCardProps & { readonly isOff: boolean }) {
  const id = htmlIds.input(set.key, option.key);
  const text = option.inputPlaceholder ?? `More about ${option.label}`;
  return (
    <div className="c-in">
      <label className="label" htmlFor={id}>
        {slots.textOf({ at: `${step}.${set.key}.${option.key}`, field: "inputPlaceholder", text })}
      </label>
      <input
        className="input"
        id={id}
        name={fieldNames.input(set.key, option.key)}
        defaultValue={given.inputs[option.key] ?? ""}
        disabled={isOff || !shown.visible}
        aria-describedby={setDescribedBy(set.key)}
        autoComplete="off"
        maxLength={10_000}
      />
    </div>
  );
}
