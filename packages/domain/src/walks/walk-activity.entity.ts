import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard, WizardStep, WizardVersion } from "../wizards/index.ts";
import { Walk } from "./walk.entity.ts";

export const WALK_ACTIVITY_TYPES = [
  "SESSION_STARTED",
  "STEP_ENTERED",
  "STEP_COMPLETED",
  "STEP_CHANGED",
  "STEP_SKIPPED",
  "SESSION_PAUSED",
  "SESSION_RESUMED",
  "SESSION_ABANDONED",
  "SESSION_COMPLETED",
  "SESSION_SAVED_AS_TEMPLATE",
  "SESSION_REPLAYED",
  "SESSION_SHARED",
  "SESSION_DELETED",
] as const;
export type WalkActivityType = (typeof WALK_ACTIVITY_TYPES)[number];

/** What happened on a walk, append-only. Writing a row counts it: see migrations/0018-analytics.sql. */
export const WalkActivity = defineEntity({
  name: "WalkActivity",
  tableName: "wizard_session_activity_log",
  properties: {
    id: p.uuid().primary().fieldName("log_id"),
    walkId: () => p.manyToOne(Walk).mapToPk().fieldName("session_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    versionId: () => p.manyToOne(WizardVersion).mapToPk().fieldName("version_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    type: p.enum(WALK_ACTIVITY_TYPES).columnType("varchar(50)").fieldName("activity_type"),
    stepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("step_id").nullable(),
    seconds: p.integer().nullable(),
    deviceType: p.string().length(50).nullable(),
    details: p.json<Record<string, unknown>>().fieldName("activity_details").nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});
