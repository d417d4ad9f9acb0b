import { bytesEach } from "../../harness/bytes-each.ts";
import type { Prepare } from "../../harness/computation.ts";
import { generateWizard } from "../generate-wizard.ts";
import { openSurvey } from "../survey-walk.ts";
import { walkAlong } from "../walk-along.ts";

const MODELS = 2;

/** A model after the same answers: survey-core has nothing that walks share. */
export const prepare: Prepare = (options) => {
  const { plan } = generateWizard(options);
  const { given } = walkAlong(plan, 50);
  return bytesEach(MODELS, () => openSurvey(plan, given));
};
