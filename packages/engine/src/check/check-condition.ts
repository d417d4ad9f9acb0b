import { compileCondition } from "../condition/compile-condition.ts";
import type { Definition } from "../definition.ts";
import { existingWizard } from "../structure/existing-wizard.ts";
import { namesOfWizard } from "../structure/names-of-wizard.ts";
import { type Checked, checked } from "./checked.ts";

/** Whether a rule of this wizard could have such a condition; for an editor that tells it while one types. */
export function checkCondition(definition: Definition, text: string): Checked {
  return checked(compileCondition(text, namesOfWizard(existingWizard(definition))));
}
