import type { TextSetDefinition } from "@boardwalk/engine";
import { fieldNames } from "../form/field-names.ts";
import { textRule } from "../words/text-rule.ts";
import { setDescribedBy } from "./set-described-by.ts";
import { SetFrame } from "./set-frame.tsx";
import type { SetProps } from "./set-props.ts";
import { textKeyboard } from "./text-keyboard.ts";

export function TextSet(props: SetProps<TextSetDefinition>) {
  const { set, shown, given, errors, prices } = props;
  const id = `text-${set.key}`;
  const field = {
    id,
    className: set.rules.format === "number" ? "input input-short" : "input",
    name: fieldNames.answer(set.key),
    defaultValue: typeof given.value === "string" ? given.value : "",
    disabled: !shown.visible,
    "aria-describedby": setDescribedBy(set.key),
    "aria-invalid": errors.length > 0 || undefined,
    "aria-required": shown.required,
    ...textKeyboard(set),
  };
  return (
    <SetFrame {...props} control={id} hint={textRule(set.rules, prices.locale)}>
      {set.rules.multiline ? <textarea rows={5} {...field} /> : <input {...field} />}
    </SetFrame>
  );
}
