// Runner: a wizard's step drawn, as pure functions of the engine's state with plain HTML controls,
// and the small script that brings them to life without React. Onboarding shows them to people
// on a walk, the editor's canvas and the preview to authors.

export { readSet } from "./binder/read-set.ts";
export { acts } from "./form/acts.ts";
export { fieldNames } from "./form/field-names.ts";
export type { Given } from "./form/given.ts";
export { givenIn } from "./form/given-in.ts";
export { htmlIds } from "./form/html-ids.ts";
export type { WalkAddresses } from "./form/walk-addresses.ts";
export type { WalkFile } from "./form/walk-file.ts";
export { withDefaults } from "./form/with-defaults.ts";
export { AuthorIcon } from "./icons/author-icon.tsx";
export { knownIcons } from "./icons/known-icons.ts";
export { outlineOf } from "./path/outline-of.ts";
export { PathBoards, type PathBoardsProps } from "./path/path-boards.tsx";
export { type PathPlace, pathOf } from "./path/path-of.ts";
export { PathRail, type PathRailProps } from "./path/path-rail.tsx";
export { AnswerLines, type AnswerLinesProps } from "./review/answer-lines.tsx";
export { ReviewPage, type ReviewPageProps } from "./review/review-page.tsx";
export { ReviewSteps, type ReviewStepsProps } from "./review/review-steps.tsx";
export type { BinderData } from "./script/binder-data.ts";
export { type BoundStep, binderDataOf } from "./script/binder-data-of.ts";
export { BinderScript, type BinderScriptProps } from "./script/binder-script.tsx";
export type { Conflict } from "./step/conflict.ts";
export { drawStep } from "./step/draw-step.tsx";
export { type DrawingSlots, noSlots, type TextPlace } from "./step/drawing-slots.ts";
export type { Notice } from "./step/notice.ts";
export { SaveForLater } from "./step/save-for-later.tsx";
export type { StepDrawing } from "./step/step-drawing.ts";
export { StepPage, type StepPageProps } from "./step/step-page.tsx";
export { type AnswerLine, answerInWords } from "./words/answer-in-words.ts";
export { changedInWords } from "./words/changed-in-words.ts";
export { dateInWords } from "./words/date-in-words.ts";
export { type ErrorContext, errorInWords } from "./words/error-in-words.ts";
export { hasPrices } from "./words/has-prices.ts";
export { type PriceStyle, priceInWords } from "./words/price-in-words.ts";
