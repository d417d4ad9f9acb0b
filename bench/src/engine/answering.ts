import type { Turn } from "../harness/computation.ts";
import { microsecondsEach } from "../harness/microseconds-each.ts";
import { halfWay } from "./half-way.ts";
import { inTurn } from "./in-turn.ts";
import type { SortedChanges } from "./sort-changes.ts";
import { openSurvey } from "./survey-walk.ts";

/** One answer, and the step that is shown after it as JSON. */
export function ourAnswering(options: number, kind: keyof SortedChanges, given?: number): Turn {
  const { open, changes } = halfWay(options, given);
  const walk = open();
  const next = inTurn(changes[kind]);
  return microsecondsEach(() => {
    const { event, shown } = next();
    walk.apply(event);
    return JSON.stringify(walk.view(shown));
  });
}

/** One setValue, when survey-core has recomputed all that it recomputes, and the flags of the page that is shown after it. */
export function surveyAnswering(options: number, kind: keyof SortedChanges): Turn {
  const { wizard, walk, changes } = halfWay(options);
  const survey = openSurvey(wizard.plan, walk.given);
  const next = inTurn(changes[kind]);
  return microsecondsEach(() => {
    const { given, position } = next();
    survey.answer(given);
    return survey.read(position);
  });
}
