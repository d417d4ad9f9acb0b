import { Model } from "survey-core";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { generateWizard } from "../generate-wizard.ts";

/** From the parsed JSON to a model that can be asked. */
export const prepare: Prepare = (options) => {
  const { survey } = generateWizard(options);
  return microsecondsEach(() => new Model(survey));
};
