import { defineEntity, p } from "@mikro-orm/core";
import { WizardOption } from "./wizard-option.entity.ts";
import { WizardStep } from "./wizard-step.entity.ts";

export const OPTION_DEPENDENCY_TYPES = ["SHOW_IF", "HIDE_IF", "REQUIRE_IF", "DISABLE_IF"] as const;

export const OptionDependency = defineEntity({
  name: "OptionDependency",
  tableName: "wizard_option_dependencies",
  properties: {
    id: p.uuid().primary().fieldName("dependency_id"),
    optionId: () => p.manyToOne(WizardOption).mapToPk().fieldName("option_id"),
    onStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("depends_on_step_id"),
    onOptionId: () => p.manyToOne(WizardOption).mapToPk().fieldName("depends_on_option_id"),
    type: p.enum(OPTION_DEPENDENCY_TYPES).columnType("varchar(20)").fieldName("dependency_type").default("SHOW_IF"),
    order: p.integer().fieldName("dependency_order").default(0),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
