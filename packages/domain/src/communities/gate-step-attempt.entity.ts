import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { GateStep } from "./gate-step.entity.ts";

export const ATTEMPT_STATES = ["pending", "verified", "granted", "failed"] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

export const GateStepAttempt = defineEntity({
  name: "GateStepAttempt",
  tableName: "gate_step_attempts",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    stepId: () => p.manyToOne(GateStep).mapToPk().fieldName("step_id"),
    state: p.enum(ATTEMPT_STATES).columnType("varchar(20)").default("pending"),
    reason: p.string().length(255).nullable(),
    tries: p.integer().default(0),
    nonceHash: p.string().length(64).nullable().lazy().hidden(),
    expiresAt: p.datetime(),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
