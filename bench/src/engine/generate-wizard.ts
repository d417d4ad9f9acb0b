import { asDocument } from "./as-document.ts";
import { asSurvey } from "./as-survey.ts";
import type { Plan } from "./plan.ts";
import { planWizard } from "./plan-wizard.ts";

export interface GeneratedWizard {
  readonly plan: Plan;
  /** In our format. */
  readonly document: ReturnType<typeof asDocument>;
  /** In SurveyJS's, with the same meaning. */
  readonly survey: ReturnType<typeof asSurvey>;
}

/** One wizard of so many options for both engines, the same for the same seed. */
export function generateWizard(options: number, seed = 1): GeneratedWizard {
  const plan = planWizard(options, seed);
  return { plan, document: asDocument(plan), survey: asSurvey(plan) };
}
