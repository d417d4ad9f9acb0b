import type { Definition, JsonValue } from "../../definition.ts";
import { fieldIn } from "../apply/with-field.ts";
import type { ChangeField } from "../edit-command.ts";
import { thingAt } from "../things/thing-at.ts";

/** Another value for one field of a thing; of the wizard where `at` is null. */
export function changeField(definition: Definition, at: string | null, field: string, after: JsonValue): ChangeField {
  const owner = at === null ? definition : thingAt(definition, at)?.thing;
  return { name: "change-field", at, field, before: owner ? fieldIn(owner, field) : null, after };
}
