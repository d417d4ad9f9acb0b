import { defineEntity, p } from "@mikro-orm/core";
import { Wizard, WizardStep } from "../wizards/index.ts";

/** A day of a wizard, in its own zone; counted by the database as the activity log is written. */
export const WizardDay = defineEntity({
  name: "WizardDay",
  tableName: "wizard_analytics",
  properties: {
    id: p.uuid().primary().fieldName("analytics_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    date: p.date().fieldName("analytics_date"),
    totalStarts: p.integer().default(0),
    totalCompletions: p.integer().default(0),
    totalAbandons: p.integer().default(0),
    totalCompletionSeconds: p.bigint("number").defaultRaw("0"),
    averageCompletionMinutes: p.decimal().precision(10).scale(2).fieldName("avg_completion_time_minutes").nullable(),
    mostAbandonedStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("most_abandoned_step_id").nullable(),
    mostTimeSpentStepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("most_time_spent_step_id").nullable(),
    uniqueUsers: p.integer().default(0),
    returningUsers: p.integer().default(0),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
