import { defineEntity, p } from "@mikro-orm/core";
import { WizardStep } from "./wizard-step.entity.ts";

export const SET_TYPES = ["SINGLE", "MULTIPLE", "TEXT_INPUT", "FILE_UPLOAD", "DATE_PICKER"] as const;

export const WizardSet = defineEntity({
  name: "WizardSet",
  tableName: "wizard_option_sets",
  properties: {
    id: p.uuid().primary().fieldName("set_id"),
    stepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("step_id"),
    key: p.string().length(100).fieldName("set_key"),
    name: p.string().length(100).fieldName("set_name"),
    title: p.string().length(200).fieldName("set_title").nullable(),
    description: p.text().fieldName("set_description").nullable(),
    help: p.text().fieldName("set_help_text").nullable(),
    order: p.integer().fieldName("set_order").default(0),
    type: p.enum(SET_TYPES).columnType("varchar(20)").fieldName("selection_type").default("SINGLE"),
    isRequired: p.boolean().default(true),
    min: p.integer().fieldName("min_selections").default(0),
    max: p.integer().fieldName("max_selections").nullable(),
    rules: p.json<Record<string, unknown>>().fieldName("validation_rules").nullable(),
    isActive: p.boolean().default(true),
    removedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
