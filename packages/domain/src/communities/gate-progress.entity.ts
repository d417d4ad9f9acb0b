import { defineEntity, p } from "@mikro-orm/core";

export const GateProgress = defineEntity({
  name: "GateProgress",
  tableName: "user_wizard_progress",
  properties: {
    userId: p.uuid().primary(),
    gateId: p.uuid().fieldName("wizard_id").primary(),
    stepId: p.uuid().primary(),
    verifiedData: p.json<unknown>().nullable(),
    completedAt: p.datetime().defaultRaw("now()"),
  },
});
