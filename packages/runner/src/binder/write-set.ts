import { chosenNames } from "../form/chosen-names.ts";
import type { Given } from "../form/given.ts";
import { fieldsOf, inputsOf } from "./fields-of.ts";

/** Puts an answer into a set's fields. */
export function writeSet(set: HTMLElement, { value, inputs }: Given): void {
  const names = new Set(chosenNames(value));
  for (const field of fieldsOf(set)) {
    if (field.type === "radio" || field.type === "checkbox") tick(field, names);
    else field.value = typeof value === "string" ? value : "";
  }
  for (const [option, field] of inputsOf(set)) field.value = inputs[option] ?? "";
}

function tick(field: ReturnType<typeof fieldsOf>[number], names: ReadonlySet<string>): void {
  // The one without a value says that there is no answer.
  if ("checked" in field) field.checked = field.value === "" ? names.size === 0 : names.has(field.value);
}
