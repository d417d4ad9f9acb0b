import { defineEntity, p } from "@mikro-orm/core";
import { WizardOption, WizardSet, WizardStep } from "../wizards/index.ts";
import { Walk } from "./walk.entity.ts";

/** One answer: a chosen option, a text or date, files; sensitive ones under the key ring and without their option. */
export const Selection = defineEntity({
  name: "Selection",
  tableName: "wizard_user_selections",
  properties: {
    id: p.uuid().primary().fieldName("selection_id"),
    walkId: () => p.manyToOne(Walk).mapToPk().fieldName("session_id"),
    stepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("step_id"),
    setId: () => p.manyToOne(WizardSet).mapToPk().fieldName("set_id"),
    optionId: () => p.manyToOne(WizardOption).mapToPk().fieldName("option_id").nullable(),
    // By key too: rows of the draft may be renamed, what was answered is not.
    stepKey: p.string().length(100),
    setKey: p.string().length(100),
    optionKey: p.string().length(100).nullable(),
    value: p.text().fieldName("selected_value").nullable(),
    input: p.json<Record<string, unknown>>().fieldName("additional_input").nullable(),
    inputEncrypted: p.text().fieldName("additional_input_encrypted").nullable(),
    selectedAt: p.datetime().defaultRaw("now()"),
    order: p.integer().fieldName("selection_order").nullable(),
    secondsSpent: p.integer().fieldName("time_spent_seconds").nullable(),
  },
});
