import { File } from "./files/index.ts";
import {
  ApiToken,
  EmailChange,
  KnownDevice,
  LoginHistoryEntry,
  MagicLink,
  OAuthAccount,
  OAuthState,
  Passkey,
  RecoveryCode,
  SecurityAlert,
  User,
  UserSession,
  WebauthnChallenge,
} from "./identity/index.ts";
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
  ApiToken,
  AuditEvent,
  EmailChange,
  File,
  FlowRule,
  KnownDevice,
  LoginHistoryEntry,
  MagicLink,
  OAuthAccount,
  OAuthState,
  OptionDependency,
  Organization,
  OrganizationMember,
  OutboxEvent,
  OutgoingMail,
  Passkey,
  RecoveryCode,
  SavedWalk,
  SecurityAlert,
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
  WebauthnChallenge,
  Wizard,
  WizardEdit,
  WizardOption,
  WizardSet,
  WizardStep,
  WizardVersion,
];
