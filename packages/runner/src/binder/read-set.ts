import type { Given } from "../form/given.ts";
import { fieldsOf, inputsOf } from "./fields-of.ts";

/** What a set's fields say now; what is switched off says nothing, as in a form that is sent. */
export function readSet(set: HTMLElement): Given {
  const inputs: Record<string, string> = {};
  for (const [option, field] of inputsOf(set)) if (!field.disabled) inputs[option] = field.value;
  const fields = fieldsOf(set).filter((field) => !field.disabled);
  switch (set.dataset["type"]) {
    case "SINGLE":
      return { value: ticked(fields)[0] || null, inputs };
    case "MULTIPLE":
      return { value: ticked(fields), inputs };
    default:
      return { value: fields[0]?.value ?? "", inputs };
  }
}

function ticked(fields: ReturnType<typeof fieldsOf>): string[] {
  return fields.filter((field) => "checked" in field && field.checked).map(({ value }) => value);
}
