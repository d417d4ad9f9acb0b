// Mail: what the product writes to people. Templates as plain functions, a queue whose rows are sealed
// until they are sent, the job that delivers them by SMTP, and the mailbox of a trial.
// Every other context may queue a mail; this one knows none of them.

export { createMailbox } from "./create-mailbox.ts";
export { createSmtpTransport, type SmtpSettings } from "./create-smtp-transport.ts";
export { deliverMail } from "./deliver-mail.ts";
export { deliverQueuedMail } from "./deliver-queued-mail.ts";
export { forgetMail } from "./forget-mail.ts";
export { keepingTransport } from "./keeping-transport.ts";
export { inTheme } from "./letter/in-theme.ts";
export type { Letter } from "./letter/letter.ts";
export type { Moment } from "./letter/moment-in-words.ts";
export { writeHtml } from "./letter/write-html.ts";
export { writeText } from "./letter/write-text.ts";
export { MailAddress } from "./mail-address.ts";
export type { MailToSend, MailTransport, SendOutcome } from "./mail-transport.ts";
export type { Mailbox, MailboxEntry, MailboxMail } from "./mailbox.ts";
export { OutgoingMail } from "./outgoing-mail.entity.ts";
export { type MailToQueue, queueMail } from "./queue-mail.ts";
export { type MailStanding, readMailStanding } from "./read-mail-standing.ts";
export { releaseMail } from "./release-mail.ts";
export { type AdministeredChange, accountAdministeredMail } from "./templates/account-administered-mail.ts";
export { accountSecuredMail } from "./templates/account-secured-mail.ts";
export { accountSwitchedOffMail } from "./templates/account-switched-off-mail.ts";
export { addressChangedMail } from "./templates/address-changed-mail.ts";
export { administratorLinkMail } from "./templates/administrator-link-mail.ts";
export { alreadyJoinedMail } from "./templates/already-joined-mail.ts";
export type { AskedFrom } from "./templates/asked-from.ts";
export {
  CREDENTIAL_CHANGES,
  type CredentialChange,
  credentialsChangedMail,
} from "./templates/credentials-changed-mail.ts";
export { deletionDoneMail } from "./templates/deletion-done-mail.ts";
export { deletionScheduledMail } from "./templates/deletion-scheduled-mail.ts";
export { exportReadyMail } from "./templates/export-ready-mail.ts";
export { finishLaterMail } from "./templates/finish-later-mail.ts";
export { invitationMail } from "./templates/invitation-mail.ts";
export { joinMail } from "./templates/join-mail.ts";
export { mailTemplates } from "./templates/mail-templates.ts";
export { newDeviceMail } from "./templates/new-device-mail.ts";
export { noAccountMail } from "./templates/no-account-mail.ts";
export { resetPasswordMail } from "./templates/reset-password-mail.ts";
export { signInLinkMail } from "./templates/sign-in-link-mail.ts";
export { stepUpCodeMail } from "./templates/step-up-code-mail.ts";
export { tokenExpiresMail } from "./templates/token-expires-mail.ts";
export { tokenLeakedMail } from "./templates/token-leaked-mail.ts";
export { verifyAddressMail } from "./templates/verify-address-mail.ts";
export { webhookSwitchedOffMail } from "./templates/webhook-switched-off-mail.ts";
export { writeSource } from "./write-source.ts";
