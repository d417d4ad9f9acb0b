// Walks: one person's run through a version of a wizard, with its answers, what was saved and shared of it, and what happened when.
// A walk is called a session in its tables, whose names are the specification's; here a session is only ever a sign-in.
// Rights come from the walker or from a share; a walk's token is its address alone.
export { countMyWalks, type MyWalksCount } from "./mine/count-my-walks.ts";
export { ListMyWalksInput } from "./mine/list-my-walks.input.ts";
export { listMyWalks, type MyWalk, type MyWalksPage } from "./mine/list-my-walks.ts";
export { listWaitingWalks, type WaitingWalk } from "./mine/list-waiting-walks.ts";
export { SavedWalk } from "./saved-walk.entity.ts";
export { Selection } from "./selection.entity.ts";
export { ShareUse } from "./share-use.entity.ts";
export { StepSkip } from "./step-skip.entity.ts";
export { Walk } from "./walk.entity.ts";
export { WALK_ACTIVITY_TYPES, WalkActivity, type WalkActivityType } from "./walk-activity.entity.ts";
export { WalkReplay } from "./walk-replay.entity.ts";
export { WalkShare } from "./walk-share.entity.ts";
export { fingerprintOf } from "./walking/fingerprint-of.ts";
export { fingerprintsOfStep } from "./walking/fingerprints-of-step.ts";
export type { GivenAnswer } from "./walking/given-answer.ts";
export type { WalkDocument } from "./walking/loaded-walk.ts";
export type { GivenConflict } from "./walking/merge-step.ts";
export { openWalk } from "./walking/open-walk.ts";
export type { OpenedWalk, WalkRights, WalkState } from "./walking/opened-walk.ts";
export { recordWalkActivity, type WalkActivityEntry } from "./walking/record-walk-activity.ts";
export { SaveAnswerInput } from "./walking/save-answer.input.ts";
export { type AnswerRefusal, type SavedAnswer, saveAnswer } from "./walking/save-answer.ts";
export type { AnsweredFile, SetAnswer } from "./walking/set-answer.ts";
export type { StandingAnswer } from "./walking/standing-answer.ts";
export { StartWalkInput } from "./walking/start-walk.input.ts";
export { type StartedWalk, startWalk } from "./walking/start-walk.ts";
export { SubmitStepInput } from "./walking/submit-step.input.ts";
export { type Elsewhere, type MovedOn, type SubmittedStep, submitStep } from "./walking/submit-step.ts";
export { WalkTokenInput } from "./walking/walk-token.input.ts";
