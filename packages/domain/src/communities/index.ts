// Communities: who belongs where and has which role. Communities of an organization, their roles and members,
// gates of ordered steps that each grant a role once proven, and accounts elsewhere that people linked.
// Roles stand in a ledger: granted by which proof, revoked why; nothing in it is changed or removed.
export { Community } from "./community.entity.ts";
export { CommunityMember } from "./community-member.entity.ts";
export { CommunityRole } from "./community-role.entity.ts";
export { Gate } from "./gate.entity.ts";
export { GateProgress } from "./gate-progress.entity.ts";
export { GateStep } from "./gate-step.entity.ts";
export { ATTEMPT_STATES, type AttemptState, GateStepAttempt } from "./gate-step-attempt.entity.ts";
export { LinkedCredential, PLATFORMS, type Platform } from "./linked-credential.entity.ts";
export { MemberRole } from "./member-role.entity.ts";
export { StepType } from "./step-type.entity.ts";
