import { defineEntity, p } from "@mikro-orm/core";
import { CommunityRole } from "./community-role.entity.ts";
import { Gate } from "./gate.entity.ts";
import { StepType } from "./step-type.entity.ts";

export const GateStep = defineEntity({
  name: "GateStep",
  tableName: "onboarding_steps",
  properties: {
    id: p.uuid().primary(),
    gateId: () => p.manyToOne(Gate).mapToPk().fieldName("wizard_id"),
    stepTypeId: () => p.manyToOne(StepType).mapToPk().fieldName("step_type_id"),
    order: p.integer().fieldName("step_order"),
    config: p.json<unknown>().defaultRaw("'{}'::jsonb"),
    roleId: () => p.manyToOne(CommunityRole).mapToPk().fieldName("role_id"),
    isMandatory: p.boolean().default(true),
    isActive: p.boolean().default(true),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
