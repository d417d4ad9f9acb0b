import { nameInWords } from "../../../name-in-words.ts";

// Where its name would not say it as a person does.
const SAID = new Map([
  ["session.started", "Signed in"],
  ["session.ended", "Signed a device out"],
  ["sign-in.refused", "Sign-in refused"],
  ["sign-in.disowned", "Said of a sign-in that it was not them"],
  ["account.secured", "Closed the account to everybody"],
  ["user.joined", "Joined"],
  ["user.verified", "Confirmed the address"],
  ["user.role-changed", "User role changed"],
  ["user.deactivated", "Switched an account off"],
  ["user.activated", "Switched an account on"],
  ["user.signed-out", "Signed somebody out"],
  ["password.reset", "Set a new password by a link"],
  ["password.link-issued", "Sent a link to a new password"],
  ["email.changed", "Changed their address"],
  ["email.change-undone", "Took their address back"],
  ["credentials.password-changed", "Changed their password"],
  ["credentials.password-removed", "Removed their password"],
  ["credentials.passkey-added", "Added a passkey"],
  ["credentials.passkey-removed", "Removed a passkey"],
  ["credentials.passkey-refused", "A passkey was refused as a copy"],
  ["credentials.sign-in-added", "Joined another account to sign in with"],
  ["credentials.sign-in-removed", "Removed another account to sign in with"],
  ["credentials.recovery-codes-made", "Made recovery codes"],
  ["credentials.recovery-code-used", "Used a recovery code"],
  ["credentials.token-created", "Made an API token"],
  ["credentials.token-revoked", "Revoked an API token"],
  ["passkey.renamed", "Renamed a passkey"],
  ["api-token.created", "Made an API token"],
  ["api-token.revoked", "Revoked an API token"],
]);

/** Actions are named so that the rule holds for those to come. */
export function actionInWords(action: string): string {
  return SAID.get(action) ?? nameInWords(action);
}
