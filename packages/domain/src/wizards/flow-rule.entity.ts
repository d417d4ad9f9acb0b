import { defineEntity, p } from "@mikro-orm/core";
import { Wizard } from "./wizard.entity.ts";
import { WizardOption } from "./wizard-option.entity.ts";
import { WizardStep } from "./wizard-step.entity.ts";

export const RULE_TYPES = ["REQUIRED", "OPTIONAL", "CONDITIONAL"] as const;

export const FlowRule = defineEntity({
  name: "FlowRule",
  tableName: "wizard_flow_rules",
  properties: {
    id: p.uuid().primary().fieldName("rule_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    name: p.string().length(100).fieldName("rule_name").nullable(),
    description: p.text().fieldName("rule_description").nullable(),
    fromStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("from_step_id"),
    fromOptionId: () => p.manyToOne(WizardOption).mapToPk().fieldName("from_option_id").nullable(),
    toStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("to_step_id"),
    type: p.enum(RULE_TYPES).columnType("varchar(20)").fieldName("condition_type").default("REQUIRED"),
    when: p.text().fieldName("condition_expression").nullable(),
    priority: p.integer().default(0),
    order: p.integer().fieldName("rule_order").default(0),
    isActive: p.boolean().default(true),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
