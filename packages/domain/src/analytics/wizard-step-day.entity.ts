import { defineEntity, p } from "@mikro-orm/core";
import { Wizard, WizardStep, WizardVersion } from "../wizards/index.ts";

/** A day of one step of one version: who came, went on, passed over it or stopped there, and how long it took. */
export const WizardStepDay = defineEntity({
  name: "WizardStepDay",
  tableName: "wizard_step_analytics",
  properties: {
    id: p.uuid().primary(),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    versionId: () => p.manyToOne(WizardVersion).mapToPk().fieldName("version_id"),
    stepId: () => p.manyToOne(WizardStep).mapToPk().fieldName("step_id"),
    date: p.date().fieldName("analytics_date"),
    entered: p.integer().default(0),
    completed: p.integer().default(0),
    skipped: p.integer().default(0),
    stopped: p.integer().default(0),
    secondsP50: p.integer().fieldName("seconds_p50").nullable(),
    secondsP90: p.integer().fieldName("seconds_p90").nullable(),
    /** Counts by length, so that days can be put together. */
    secondsSketch: p.json<Record<string, number>>().defaultRaw("'{}'::jsonb"),
    createdAt: p.datetime().defaultRaw("now()"),
    updatedAt: p.datetime().defaultRaw("now()"),
  },
});
