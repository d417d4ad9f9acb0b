import type { SetDefinition } from "@boardwalk/engine";
import { givenIn } from "../form/given-in.ts";
import { errorInWords } from "../words/error-in-words.ts";
import type { StepDrawing } from "./step-drawing.ts";

/** What is to be said at one set, in words. */
export function errorsOfSet(drawing: StepDrawing, set: SetDefinition): string[] {
  const { state, step, document, prices, errorsShown, refusals } = drawing;
  const shown = state.sets[`${step}.${set.key}`];
  const refusal = refusals?.[set.key];
  const said = refusal === undefined ? [] : [refusal];
  if (!errorsShown || !shown?.visible) return said;
  const context = { set, given: givenIn(document, step, set), locale: prices.locale };
  return [...new Set([...said, ...shown.errors.map((error) => errorInWords(error, context))])];
}
