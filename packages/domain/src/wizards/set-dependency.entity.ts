import { defineEntity, p } from "@mikro-orm/core";
import { WizardOption } from "./wizard-option.entity.ts";
import { WizardSet } from "./wizard-set.entity.ts";
import { WizardStep } from "./wizard-step.entity.ts";

export const SET_DEPENDENCY_TYPES = ["SHOW_IF", "HIDE_IF", "REQUIRE_IF"] as const;

export const SetDependency = defineEntity({
  name: "SetDependency",
  tableName: "wizard_set_dependencies",
  properties: {
    id: p.uuid().primary().fieldName("dependency_id"),
    setId: () => p.manyToOne(WizardSet).mapToPk().fieldName("set_id"),
    onStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("depends_on_step_id"),
    onOptionId: () => p.manyToOne(WizardOption).mapToPk().fieldName("depends_on_option_id"),
    type: p.enum(SET_DEPENDENCY_TYPES).columnType("varchar(20)").fieldName("dependency_type").default("SHOW_IF"),
    order: p.integer().fieldName("dependency_order").default(0),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
