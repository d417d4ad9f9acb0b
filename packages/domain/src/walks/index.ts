// Walks: one person's run through a version of a wizard, with its answers, what was saved and shared of it, and what happened when.
// A walk is called a session in its tables, whose names are the specification's; here a session is only ever a sign-in.
// Rights come from the walker or from a share; a walk's token is its address alone.
export { findManagedWizard, type ManagedWizard } from "./administration/find-managed-wizard.ts";
export { getManagedWalk } from "./administration/get-managed-walk.ts";
export { type AnswerColumn, listAnswerColumns } from "./administration/list-answer-columns.ts";
export { listPublicSavedWalks, type PublicSavedWalks } from "./administration/list-public-saved-walks.ts";
export { listWalkIds } from "./administration/list-walk-ids.ts";
export { listWalkKinds, type WalkKinds } from "./administration/list-walk-kinds.ts";
export { canBeFound, ListWalksInput, WALK_STATES } from "./administration/list-walks.input.ts";
export { listWalks, type WalksPage } from "./administration/list-walks.ts";
export type {
  ManagedAnswer,
  ManagedShare,
  ManagedStep,
  ManagedWalk,
  WalkMoment,
} from "./administration/managed-walk.ts";
export { readAnswerBatch } from "./administration/read-answer-batch.ts";
export { FLOW_DAYS, type FlowDays, flowDaysOf } from "./administration/read-flow-figures.input.ts";
export { type FlowFigures, readFlowFigures, type StepFigures } from "./administration/read-flow-figures.ts";
export { readWalkBatch } from "./administration/read-walk-batch.ts";
export { readWalksUnderWay, type WalksOnVersion } from "./administration/read-walks-under-way.ts";
export type { WalkRow } from "./administration/walk-row.ts";
export { MailWalkLinkInput } from "./later/mail-walk-link.input.ts";
export { mailWalkLink } from "./later/mail-walk-link.ts";
export { countMyWalks, type MyWalksCount } from "./mine/count-my-walks.ts";
export { ListMyWalksInput } from "./mine/list-my-walks.input.ts";
export { listMyWalks, type MyWalk, type MyWalksPage } from "./mine/list-my-walks.ts";
export { listWaitingWalks, type WaitingWalk } from "./mine/list-waiting-walks.ts";
export type { Past, PastAnswer, PastMove, PastSavedWalk, PastShare, PastWalk } from "./past/past-walk.ts";
export { writePastWalks } from "./past/write-past-walks.ts";
export type { Misfit } from "./replays/fit-answers.ts";
export type { Today } from "./replays/fit-today.ts";
export type { KeptAnswers } from "./replays/kept-answers.ts";
export { type Beginning, lookAtBeginning } from "./replays/look-at-beginning.ts";
export { lookAtReplay, type ReplayAhead } from "./replays/look-at-replay.ts";
export { replayWalk } from "./replays/replay-walk.ts";
export { setsOf } from "./replays/sets-of.ts";
export type { StartedAgain } from "./replays/start-again.ts";
export { changeSavedWalk } from "./saved/change-saved-walk.ts";
export { forgetSavedWalk } from "./saved/forget-saved-walk.ts";
export { listSavedWalks } from "./saved/list-saved-walks.ts";
export { lookAtSaved, type SavedWalkAhead } from "./saved/look-at-saved.ts";
export { markSavedOfficial } from "./saved/mark-saved-official.ts";
export { SaveWalkInput } from "./saved/save-walk.input.ts";
export { saveWalk } from "./saved/save-walk.ts";
export { SavedWalkDetails } from "./saved/saved-walk-details.input.ts";
export { presentSavedWalk, SAVED_WALK_COLUMNS } from "./saved/saved-walk-row.ts";
export type { SavedWalkView } from "./saved/saved-walk-view.ts";
export { startFromSaved } from "./saved/start-from-saved.ts";
export { SavedWalk } from "./saved-walk.entity.ts";
export { Selection } from "./selection.entity.ts";
export { ShareUse } from "./share-use.entity.ts";
export { cloneSharedWalk } from "./shares/clone-shared-walk.ts";
export { endShare } from "./shares/end-share.ts";
export { type FoundShare, findShare } from "./shares/find-share.ts";
export { listShares } from "./shares/list-shares.ts";
export { openShare } from "./shares/open-share.ts";
export { readSharedWalk, type SharedAnswer, type SharedStep, type SharedWalk } from "./shares/read-shared-walk.ts";
export type { ShareRight, ShareView, ShareVisitor } from "./shares/share-view.ts";
export { SHARE_LIVES, ShareWalkInput } from "./shares/share-walk.input.ts";
export { type MadeShare, shareWalk } from "./shares/share-walk.ts";
export { StepSkip } from "./step-skip.entity.ts";
export { Walk } from "./walk.entity.ts";
export { WALK_ACTIVITY_TYPES, WalkActivity, type WalkActivityType } from "./walk-activity.entity.ts";
export { WalkReplay } from "./walk-replay.entity.ts";
export { WalkShare } from "./walk-share.entity.ts";
export { abandonIdleWalks } from "./walking/abandon-idle-walks.ts";
export {
  type AttachedWalkFile,
  type AttachWalkFileInput,
  attachWalkFile,
  type WalkFileRefusal,
} from "./walking/attach-walk-file.ts";
export { type CompletedWalk, completeWalk } from "./walking/complete-walk.ts";
export { type DetachedWalkFile, type DetachWalkFileInput, detachWalkFile } from "./walking/detach-walk-file.ts";
export { fingerprintsOfStep } from "./walking/fingerprints-of-step.ts";
export { forgetWalk } from "./walking/forget-walk.ts";
export type { GivenAnswer } from "./walking/given-answer.ts";
export type { ReadGiven } from "./walking/given-sets.input.ts";
export type { WalkDocument } from "./walking/loaded-walk.ts";
export type { GivenConflict } from "./walking/merge-step.ts";
export { openWalk } from "./walking/open-walk.ts";
export { openManagedWalkFile, openWalkFile } from "./walking/open-walk-file.ts";
export type { OpenedWalk, WalkRights, WalkState } from "./walking/opened-walk.ts";
export { type PausedWalk, pauseWalk } from "./walking/pause-walk.ts";
export { RenameWalkInput } from "./walking/rename-walk.input.ts";
export { renameWalk } from "./walking/rename-walk.ts";
export { resumeWalk } from "./walking/resume-walk.ts";
export { SaveAnswerInput } from "./walking/save-answer.input.ts";
export { type AnswerRefusal, type SavedAnswer, saveAnswer } from "./walking/save-answer.ts";
export { SaveStepInput } from "./walking/save-step.input.ts";
export { type SavedStep, saveStep } from "./walking/save-step.ts";
export type { AnsweredFile, SetAnswer } from "./walking/set-answer.ts";
export { setWalkPrivacy } from "./walking/set-walk-privacy.ts";
export { SkipStepInput, UnskipStepInput } from "./walking/skip-step.input.ts";
export { skipStep } from "./walking/skip-step.ts";
export type { StandingAnswer } from "./walking/standing-answer.ts";
export { StartWalkInput } from "./walking/start-walk.input.ts";
export { type StartedWalk, startWalk } from "./walking/start-walk.ts";
export { SubmitStepInput } from "./walking/submit-step.input.ts";
export { type Elsewhere, type MovedOn, type SubmittedStep, submitStep } from "./walking/submit-step.ts";
export { unskipStep } from "./walking/unskip-step.ts";
export { MOST_FILES, type WalkFileRule, walkFileRule } from "./walking/walk-file-rule.ts";
export { WalkTokenInput } from "./walking/walk-token.input.ts";
