import type { Definition } from "../definition.ts";
import type { JsonObject } from "./json.ts";
import { wizardTable } from "./tables/wizard-table.ts";

/** A wizard as plain JSON that `parse` reads, without what is as it would be if it were left out. */
export type WizardDocument = JsonObject;

/** Fields stand in the order of the format's tables, so that equal definitions give equal texts. */
export function serialize(definition: Definition): WizardDocument {
  return wizardTable.write(definition);
}
