import type { DateSetDefinition } from "@boardwalk/engine";
import { fieldNames } from "../form/field-names.ts";
import { dateRule } from "../words/date-rule.ts";
import { dayOfBound } from "../words/day-of-bound.ts";
import { setDescribedBy } from "./set-described-by.ts";
import { SetFrame } from "./set-frame.tsx";
import type { SetProps } from "./set-props.ts";

export function DateSet(props: SetProps<DateSetDefinition>) {
  const { set, shown, given, errors, today, prices } = props;
  const id = `text-${set.key}`;
  const value = typeof given.value === "string" ? given.value : "";
  const min = dayOfBound(set.rules.min, today);
  const max = dayOfBound(set.rules.max, today);
  // A picker would show nothing of what is no date, and lose it.
  const isPicker = value === "" || /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <SetFrame {...props} control={id} hint={dateRule({ min, max, locale: prices.locale, typed: !isPicker })}>
      <input
        type={isPicker ? "date" : "text"}
        id={id}
        className="input input-short"
        name={fieldNames.answer(set.key)}
        defaultValue={value}
        min={min ?? undefined}
        max={max ?? undefined}
        // Seen only where a browser has no picker.
        placeholder="2027-06-19"
        disabled={!shown.visible}
        aria-describedby={setDescribedBy(set.key)}
        aria-invalid={errors.length > 0 || undefined}
        aria-required={shown.required}
        autoComplete={set.key === "birthday" || set.key === "date_of_birth" ? "bday" : "off"}
      />
    </SetFrame>
  );
}
