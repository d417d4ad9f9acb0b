import { defineEntity, p } from "@mikro-orm/core";
import { Wizard } from "./wizard.entity.ts";

export const WizardStep = defineEntity({
  name: "WizardStep",
  tableName: "wizard_steps",
  properties: {
    id: p.uuid().primary().fieldName("step_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    key: p.string().length(100).fieldName("step_key"),
    name: p.string().length(100).fieldName("step_name"),
    order: p.integer().fieldName("step_order"),
    title: p.string().length(200).fieldName("step_title").nullable(),
    description: p.text().fieldName("step_description").nullable(),
    help: p.text().fieldName("step_help_text").nullable(),
    isRequired: p.boolean().default(true),
    allowBack: p.boolean().fieldName("allow_back_navigation").default(true),
    autoAdvance: p.boolean().default(false),
    showProgress: p.boolean().fieldName("show_progress_bar").default(true),
    icon: p.text().fieldName("step_icon").nullable(),
    isActive: p.boolean().default(true),
    /** Out of the draft, but kept for those who answered it; its key revives it. */
    removedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
