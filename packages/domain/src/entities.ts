import { File } from "./files/index.ts";
import { KnownDevice, LoginHistoryEntry, MagicLink, User, UserSession } from "./identity/index.ts";
import { AuditEvent } from "./kernel/audit-event.entity.ts";
import type { Entities } from "./kernel/database/orm-options.ts";
import { OutboxEvent } from "./kernel/outbox-event.entity.ts";
import { OutgoingMail } from "./mail/index.ts";
import { Organization, OrganizationMember } from "./organizations/index.ts";
import { SavedWalk, Selection, ShareUse, StepSkip, Walk, WalkActivity, WalkReplay, WalkShare } from "./walks/index.ts";
import {
  FlowRule,
  OptionDependency,
  SetDependency,
  Wizard,
  WizardEdit,
  WizardOption,
  WizardSet,
  WizardStep,
  WizardVersion,
} from "./wizards/index.ts";

/** Every entity, by name: nothing is discovered from folders. */
export const entities: Entities = [
  AuditEvent,
  File,
  FlowRule,
  KnownDevice,
  LoginHistoryEntry,
  MagicLink,
  OptionDependency,
  Organization,
  OrganizationMember,
  OutboxEvent,
  OutgoingMail,
  SavedWalk,
  Selection,
  SetDependency,
  ShareUse,
  StepSkip,
  User,
  UserSession,
  Walk,
  WalkActivity,
  WalkReplay,
  WalkShare,
  Wizard,
  WizardEdit,
  WizardOption,
  WizardSet,
  WizardStep,
  WizardVersion,
];
