import {
  AccountDeletionRequest,
  ConnectedApp,
  DataExportRequest,
  Notification,
  NotificationPreference,
  QuietHours,
  Webhook,
  WebhookDelivery,
} from "./account/index.ts";
import { File } from "./files/index.ts";
import { Blueprint } from "./gallery/index.ts";
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
import { OnboardingPath, OnboardingProgress, SetupChecklistItem, SetupChecklistProgress } from "./onboarding/index.ts";
import { Organization, OrganizationInvitation, OrganizationMember } from "./organizations/index.ts";
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
  AccountDeletionRequest,
  ApiToken,
  AuditEvent,
  Blueprint,
  ConnectedApp,
  DataExportRequest,
  EmailChange,
  File,
  FlowRule,
  KnownDevice,
  LoginHistoryEntry,
  MagicLink,
  Notification,
  NotificationPreference,
  OAuthAccount,
  OAuthState,
  OnboardingPath,
  OnboardingProgress,
  OptionDependency,
  Organization,
  OrganizationInvitation,
  OrganizationMember,
  OutboxEvent,
  OutgoingMail,
  Passkey,
  QuietHours,
  RecoveryCode,
  SavedWalk,
  SecurityAlert,
  Selection,
  SetDependency,
  SetupChecklistItem,
  SetupChecklistProgress,
  ShareUse,
  StepSkip,
  User,
  UserSession,
  Walk,
  WalkActivity,
  WalkReplay,
  WalkShare,
  WebauthnChallenge,
  Webhook,
  WebhookDelivery,
  Wizard,
  WizardEdit,
  WizardOption,
  WizardSet,
  WizardStep,
  WizardVersion,
];
