import { File } from "./files/index.ts";
import { KnownDevice, LoginHistoryEntry, MagicLink, User, UserSession } from "./identity/index.ts";
import { AuditEvent } from "./kernel/audit-event.entity.ts";
import type { Entities } from "./kernel/database/orm-options.ts";
import { OutboxEvent } from "./kernel/outbox-event.entity.ts";
import { OutgoingMail } from "./mail/index.ts";
import { Organization, OrganizationMember } from "./organizations/index.ts";

/** Every entity, by name: nothing is discovered from folders. */
export const entities: Entities = [
  AuditEvent,
  File,
  KnownDevice,
  LoginHistoryEntry,
  MagicLink,
  Organization,
  OrganizationMember,
  OutboxEvent,
  OutgoingMail,
  User,
  UserSession,
];
