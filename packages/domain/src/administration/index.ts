// Administration: what whoever runs the system sees of all of it. What needs attention, the figures,
// and the audit log. It reads every context and nothing imports it; each verb asks first whether
// an administrator is at work, and the policies ask again.
export type { AttentionPlace, AttentionPoint } from "./attention/attention.ts";
export type { AuditFilter } from "./audit/audit-where.ts";
export type { AuditEntryView, AuditPerson } from "./audit/present-audit-entries.ts";
export { AuditLogInput, whyNotFindable } from "./audit-log.input.ts";
export { createAdministrator, type NewAdministrator } from "./create-administrator.ts";
export { discardJob } from "./discard-job.ts";
export { FailedJobsInput } from "./failed-jobs.input.ts";
export type { Figure } from "./figure.ts";
export { getAuditEntry } from "./get-audit-entry.ts";
export { type Health, judgeHealth } from "./judge-health.ts";
export { listAttention } from "./list-attention.ts";
export { type AuditKinds, listAuditKinds } from "./list-audit-kinds.ts";
export { type AuditLogPage, listAuditLog } from "./list-audit-log.ts";
export { type FailedJobsPage, type FailedJobView, listFailedJobs } from "./list-failed-jobs.ts";
export { listQueues, type QueueView } from "./list-queues.ts";
export { listWorkers, type WorkerView } from "./list-workers.ts";
export { readAuditBatch } from "./read-audit-batch.ts";
export { readFigures } from "./read-figures.ts";
export { type LastDay, readLastDay } from "./read-last-day.ts";
export { readSignInDays, type SignInDay } from "./read-sign-in-days.ts";
export { retryJob } from "./retry-job.ts";
export { revokeSessions } from "./revoke-sessions.ts";
export { changeRole } from "./users/change-role.ts";
export { getUser, type UserDetail, type WaysIn } from "./users/get-user.ts";
export { listUserActivity } from "./users/list-user-activity.ts";
export { ListUsersInput, type UserOrder } from "./users/list-users.input.ts";
export { listUsers, type UsersPage } from "./users/list-users.ts";
export { losesRights } from "./users/loses-rights.ts";
export { mayActOn } from "./users/may-act-on.ts";
export { mayBeSentResetLink } from "./users/may-be-sent-reset-link.ts";
export { mayChangeRoles } from "./users/may-change-roles.ts";
export type { UserView } from "./users/present-user.ts";
export { readUserBatch } from "./users/read-user-batch.ts";
export { sendResetLink } from "./users/send-reset-link.ts";
export { signOutUser } from "./users/sign-out-user.ts";
export { switchUser } from "./users/switch-user.ts";
