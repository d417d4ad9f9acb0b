import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard, WizardStep, WizardVersion } from "../wizards/index.ts";

/** One person's run through a version. Never a state that anything is decided by: the engine makes that of what stands here. */
export const Walk = defineEntity({
  name: "Walk",
  tableName: "wizard_user_sessions",
  properties: {
    id: p.uuid().primary().fieldName("session_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    versionId: () => p.manyToOne(WizardVersion).mapToPk().fieldName("version_id"),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    name: p.string().length(255).fieldName("session_name"),
    /** An address, not a right. */
    token: p.string().length(255).fieldName("session_token"),
    description: p.text().fieldName("session_description").nullable(),
    currentStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("current_step_id").nullable(),
    submitted: p.array().defaultRaw("'{}'::text[]"),
    exits: p.json<Record<string, string>>().defaultRaw("'{}'::jsonb"),
    /** The engine's today, in the wizard's zone. */
    startedOn: p.date(),
    revision: p.integer().default(0),
    isCompleted: p.boolean().default(false),
    isTemplate: p.boolean().default(false),
    storeUserData: p.boolean().default(true),
    deviceType: p.string().length(50).nullable(),
    startedAt: p.datetime().defaultRaw("now()"),
    completedAt: p.datetime().nullable(),
    lastModifiedAt: p.datetime().fieldName("last_modified").defaultRaw("now()"),
    lastStepAt: p.datetime().defaultRaw("now()"),
    pausedAt: p.datetime().nullable(),
    abandonedAt: p.datetime().nullable(),
    deletedAt: p.datetime().nullable(),
    expiresAt: p.datetime().nullable(),
    totalPrice: p.decimal().precision(16).scale(2).default("0.00"),
    metadata: p.json<Record<string, unknown>>().fieldName("session_metadata").nullable(),
    completionMinutes: p.integer().fieldName("completion_time_minutes").nullable(),
  },
});
