// What a wizard means: the format, what is wrong with a definition, and what a walk over it comes to.
// Pure: no I/O, no clock, no chance, nothing of Node; the same in the browser and on the server.
export type { Answers, WalkEvent } from "./answers.ts";
export { applyChange } from "./apply-change.ts";
export { applyEvent } from "./apply-event.ts";
export { check } from "./check/check.ts";
export { checkCondition } from "./check/check-condition.ts";
export { checkPattern } from "./check/check-pattern.ts";
export type { Checked } from "./check/checked.ts";
export { compile } from "./compile/compile.ts";
export type * from "./definition.ts";
export type { DefinitionChange } from "./difference/definition-change.ts";
export { describeChange } from "./difference/describe-change.ts";
export { describeChanges } from "./difference/describe-changes.ts";
export { type Difference, difference } from "./difference/difference.ts";
export type { Reason, ReasonCode, Verdict } from "./difference/reason.ts";
export type { DocumentError } from "./document/document-error.ts";
export { findUnstorable } from "./document/find-unstorable.ts";
export { type Parsed, parse } from "./document/parse.ts";
export { parseText } from "./document/parse-text.ts";
export { serialize, type WizardDocument } from "./document/serialize.ts";
export { evaluate } from "./evaluator/evaluate.ts";
export { open, type Walk } from "./evaluator/open.ts";
export type { Program } from "./evaluator/program.ts";
export type * from "./finding.ts";
export {
  type FlowEdge,
  type FlowGraph,
  type FlowStep,
  flowGraph,
  type NextEdge,
  type RuleEdge,
} from "./flow/flow-graph.ts";
export { type FindingPosition, locateFindings, type TextPosition } from "./locate/locate-findings.ts";
export { locateMisfits, type Misfit } from "./locate/locate-misfits.ts";
export { type LocatedOverlooked, locateOverlooked } from "./locate/locate-overlooked.ts";
export { describeUnknownField, type Overlooked, overlookedInWalk, unknownFields } from "./locate/overlooked-in-walk.ts";
export type * from "./state.ts";
export type * from "./why/why.ts";
export { whyShown } from "./why/why-shown.ts";
