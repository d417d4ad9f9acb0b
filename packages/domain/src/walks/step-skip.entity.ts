import { defineEntity, p } from "@mikro-orm/core";
import { WizardStep } from "../wizards/index.ts";
import { Walk } from "./walk.entity.ts";

export const StepSkip = defineEntity({
  name: "StepSkip",
  tableName: "wizard_step_skips",
  properties: {
    id: p.uuid().primary().fieldName("skip_id"),
    walkId: () => p.manyToOne(Walk).mapToPk().fieldName("session_id"),
    stepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("step_id"),
    stepKey: p.string().length(100),
    reason: p.string().length(255).fieldName("skip_reason").nullable(),
    skippedAt: p.datetime().defaultRaw("now()"),
  },
});
