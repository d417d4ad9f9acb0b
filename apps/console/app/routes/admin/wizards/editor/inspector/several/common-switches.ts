import type { FieldSpec } from "../fields/field-spec.ts";
import { OPTION_SWITCHES } from "../fields/option-fields.ts";
import { SET_SWITCHES } from "../fields/set-fields.ts";
import { STEP_SWITCHES } from "../fields/step-fields.ts";

/** What things of a kind can have switched together. */
export function commonSwitches(kind: "step" | "set" | "option"): readonly FieldSpec[] {
  switch (kind) {
    case "step":
      return STEP_SWITCHES;
    case "set":
      return SET_SWITCHES;
    case "option":
      return OPTION_SWITCHES;
  }
}
