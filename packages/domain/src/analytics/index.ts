// Analytics: what walks come to, by day, wizard, version and step. It reads other contexts and none reads it.
// Days of wizards are counted by the database as the activity log is written, in the transaction of what happened.
// Days of steps are rolled up of that log afterwards.
export { WizardDay } from "./wizard-day.entity.ts";
export { WizardStepDay } from "./wizard-step-day.entity.ts";
