// Mail: what the product writes to people. Templates as plain functions, a queue whose rows are sealed
// until they are sent, the job that delivers them by SMTP, and the mailbox of a trial.
// Every other context may queue a mail; this one knows none of them.

export { createSmtpTransport, type SmtpSettings } from "./create-smtp-transport.ts";
export { keepingTransport } from "./keeping-transport.ts";
export type { Moment } from "./letter/moment-in-words.ts";
export { MailAddress } from "./mail-address.ts";
export type { MailToSend, MailTransport, SendOutcome } from "./mail-transport.ts";
export { OutgoingMail } from "./outgoing-mail.entity.ts";
export { type MailToQueue, queueMail } from "./queue-mail.ts";
export { addressChangedMail } from "./templates/address-changed-mail.ts";
export { alreadyJoinedMail } from "./templates/already-joined-mail.ts";
export type { AskedFrom } from "./templates/asked-from.ts";
export { type CredentialChange, credentialsChangedMail } from "./templates/credentials-changed-mail.ts";
export { deletionDoneMail } from "./templates/deletion-done-mail.ts";
export { deletionScheduledMail } from "./templates/deletion-scheduled-mail.ts";
export { exportReadyMail } from "./templates/export-ready-mail.ts";
export { finishLaterMail } from "./templates/finish-later-mail.ts";
export { invitationMail } from "./templates/invitation-mail.ts";
export { newDeviceMail } from "./templates/new-device-mail.ts";
export { noAccountMail } from "./templates/no-account-mail.ts";
export { resetPasswordMail } from "./templates/reset-password-mail.ts";
export { signInLinkMail } from "./templates/sign-in-link-mail.ts";
export { tokenExpiresMail } from "./templates/token-expires-mail.ts";
export { verifyAddressMail } from "./templates/verify-address-mail.ts";
export { webhookSwitchedOffMail } from "./templates/webhook-switched-off-mail.ts";
