import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEach } from "../../harness/microseconds-each.ts";
import { halfWay } from "../half-way.ts";
import { inTurn } from "../in-turn.ts";
import { stepNumber } from "../our-walk.ts";
import { openSurvey } from "../survey-walk.ts";

/** One setValue, after which survey-core has recomputed all that it recomputes, and the flags of the page that is shown after it. */
export const prepare: Prepare = (options) => {
  const { wizard, walk, changes } = halfWay(options);
  const survey = openSurvey(wizard.plan, walk.given);
  const next = inTurn(walk.changes.map((given, nth) => ({ given, page: stepNumber(changes[nth]?.shown ?? "") })));
  return microsecondsEach(() => {
    const { given, page } = next();
    survey.answer(given);
    return survey.read(page);
  });
};
