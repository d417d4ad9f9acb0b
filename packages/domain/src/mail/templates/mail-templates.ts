import { accountAdministeredMail } from "./account-administered-mail.ts";
import { accountSecuredMail } from "./account-secured-mail.ts";
import { accountSwitchedOffMail } from "./account-switched-off-mail.ts";
import { addressChangedMail } from "./address-changed-mail.ts";
import { administratorLinkMail } from "./administrator-link-mail.ts";
import { alreadyJoinedMail } from "./already-joined-mail.ts";
import { credentialsChangedMail } from "./credentials-changed-mail.ts";
import { deletionDoneMail } from "./deletion-done-mail.ts";
import { deletionScheduledMail } from "./deletion-scheduled-mail.ts";
import { exportReadyMail } from "./export-ready-mail.ts";
import { finishLaterMail } from "./finish-later-mail.ts";
import { invitationMail } from "./invitation-mail.ts";
import { joinMail } from "./join-mail.ts";
import type { ShownMail } from "./mail-template.ts";
import { newDeviceMail } from "./new-device-mail.ts";
import { noAccountMail } from "./no-account-mail.ts";
import { resetPasswordMail } from "./reset-password-mail.ts";
import { signInLinkMail } from "./sign-in-link-mail.ts";
import { stepUpCodeMail } from "./step-up-code-mail.ts";
import { tokenExpiresMail } from "./token-expires-mail.ts";
import { tokenLeakedMail } from "./token-leaked-mail.ts";
import { verifyAddressMail } from "./verify-address-mail.ts";
import { webhookSwitchedOffMail } from "./webhook-switched-off-mail.ts";

/** Every mail that the product sends, in the order in which somebody may meet them. */
export const mailTemplates: readonly ShownMail[] = [
  joinMail,
  verifyAddressMail,
  alreadyJoinedMail,
  signInLinkMail,
  noAccountMail,
  accountSwitchedOffMail,
  resetPasswordMail,
  stepUpCodeMail,
  newDeviceMail,
  credentialsChangedMail,
  addressChangedMail,
  accountSecuredMail,
  administratorLinkMail,
  accountAdministeredMail,
  invitationMail,
  finishLaterMail,
  tokenExpiresMail,
  tokenLeakedMail,
  webhookSwitchedOffMail,
  exportReadyMail,
  deletionScheduledMail,
  deletionDoneMail,
];
