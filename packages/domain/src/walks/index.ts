// Walks: one person's run through a version of a wizard, with its answers, what was saved and shared of it, and what happened when.
// A walk is called a session in its tables, whose names are the specification's; here a session is only ever a sign-in.
// Rights come from the walker or from a share; a walk's token is its address alone.
export { SavedWalk } from "./saved-walk.entity.ts";
export { Selection } from "./selection.entity.ts";
export { ShareUse } from "./share-use.entity.ts";
export { StepSkip } from "./step-skip.entity.ts";
export { Walk } from "./walk.entity.ts";
export { WALK_ACTIVITY_TYPES, WalkActivity, type WalkActivityType } from "./walk-activity.entity.ts";
export { WalkReplay } from "./walk-replay.entity.ts";
export { WalkShare } from "./walk-share.entity.ts";
