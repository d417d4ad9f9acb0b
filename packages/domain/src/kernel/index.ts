// Kernel: what every context stands on. Contexts of work (Ctx), actors, errors, clock, ids,
// the database with its policies and migrations, audit, events and jobs. It knows no table of a context
// but its own two records, and the list of columns that it seals; nothing here knows HTTP.
export {
  type Actor,
  type Guest,
  type Member,
  parseUserRole,
  type TokenBearer,
  USER_ROLES,
  type UserRole,
  visitor,
  type Walker,
} from "./actor.ts";
export { assertNever } from "./assert-never.ts";
export { AuditEvent } from "./audit-event.entity.ts";
export { type Clock, systemClock } from "./clock.ts";
export type { Client, Ctx, Origins, Secrets, Surroundings } from "./context.ts";
export { countSealed, type SealedTexts } from "./crypto/count-sealed.ts";
export { createKeyRing } from "./crypto/create-key-ring.ts";
export { type KeyRing, SealBroken } from "./crypto/key-ring.ts";
export { type BrokenSeal, type RotatedColumn, rotateKeys } from "./crypto/rotate-keys.ts";
export { placeOfSealed } from "./crypto/sealed-columns.ts";
export { type CsvCell, csvLines } from "./csv/csv-lines.ts";
export { connectDatabase, type Database } from "./database/connect-database.ts";
export type { DatabaseSettings, EmbeddedSettings, PostgresSettings } from "./database/database-settings.ts";
export type { SqlResult, Statements } from "./database/driver.ts";
export type { EmbeddedStart } from "./database/embedded-driver.ts";
export type { AppliedMigration } from "./database/read-ledger.ts";
export { describeDatabaseFailure } from "./database/translate-database-error.ts";
export type { Snapshot } from "./database/with-snapshot.ts";
export {
  type AnyDomainError,
  Conflict,
  DomainError,
  Expired,
  Forbidden,
  Invalid,
  isDomainError,
  NotFound,
  OperatorError,
  RateLimited,
  StepUpRequired,
  Unavailable,
} from "./errors.ts";
export { hashToken, newId, newToken } from "./ids.ts";
export { isAdministrator } from "./is-administrator.ts";
export { forgetDispatchedEvents } from "./jobs/forget-dispatched-events.ts";
export type { Job, JobWork } from "./jobs/job.ts";
export { JobGivesUp } from "./jobs/job-gives-up.ts";
export { JobPutOff } from "./jobs/job-put-off.ts";
export { type JobRunner, type JobRunnerOptions, openJobRunner } from "./jobs/open-job-runner.ts";
export type { JobRequest, Reaction, Reactions, ToldEvent } from "./jobs/reaction.ts";
export type { Log } from "./log.ts";
export { OutboxEvent } from "./outbox-event.entity.ts";
export type { Place, Places } from "./places.ts";
export { createProcessMemory, type ProcessMemory, partOfMemory } from "./process-memory.ts";
export { RecentlyUsed } from "./recently-used.ts";
export { recordAudit } from "./record-audit.ts";
export { type EventType, recordEvent } from "./record-event.ts";
export { requireAdministrator } from "./require-administrator.ts";
export { requireMember } from "./require-member.ts";
export { requireWalker } from "./require-walker.ts";
export { calendarDay, dayAfter, startOfDay } from "./start-of-day.ts";
export { userIdOf } from "./user-id-of.ts";
