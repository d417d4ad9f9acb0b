export { fullDocument } from "../document/full-document.fixture.ts";
export { arbitraryChoice, arbitraryDraft, type Choice, commandFor } from "../editing/arbitrary-command.fixture.ts";
export { arbitraryAnswers, arbitraryWizardAndAnswers, type WizardAndAnswers } from "./arbitrary-answers.ts";
export { arbitraryTruth, badConditions } from "./arbitrary-condition.ts";
export { arbitraryEvent } from "./arbitrary-event.ts";
export { arbitraryJourney, type Journey } from "./arbitrary-journey.ts";
export { arbitraryPattern, badPatterns, someTexts } from "./arbitrary-pattern.ts";
export { arbitraryValue, hostileValues } from "./arbitrary-value.ts";
export {
  arbitraryDefinition,
  arbitraryMixedWizard,
  arbitrarySoundWizard,
  arbitraryWizard,
} from "./arbitrary-wizard.ts";
export { buildDefinition } from "./build-definition.ts";
export type { DefinitionInput, OptionInput, RuleInput, SetInput, StepInput } from "./definition-input.ts";
export { eventsOf } from "./events-of.ts";
export { naiveEvaluate } from "./naive-evaluate.ts";
export { draftOdds, livelyOdds, type Odds, soundOdds } from "./odds.ts";
export { type Person, type Walked, walkOn } from "./walk-on.ts";
