import type { FoundAlert } from "@boardwalk/domain/identity";

export interface HappenedInWords {
  title: string;
  /** What saying "this wasn't me" does at once. */
  means: string;
}

const CHANGES: Record<NonNullable<FoundAlert["change"]>, string> = {
  "password-added": "A password was set",
  "password-changed": "Your password was changed",
  "password-removed": "Your password was removed",
  "passkey-added": "A passkey was added",
  "passkey-removed": "A passkey was removed",
  "passkey-refused": "A passkey was refused",
  "sign-in-added": "Another way to sign in was added",
  "sign-in-removed": "A way to sign in was removed",
  "recovery-codes-made": "Recovery codes were made",
  "recovery-code-used": "A recovery code was used",
  "token-created": "An API token was created",
  "token-revoked": "An API token was revoked",
};

const SIGNS_OUT =
  "Was it not you? Say so, and that device is signed out at once. Then you see what it may have changed, and close the account to everybody but you.";

/** What a security mail told, as the head of a page. */
export function happenedInWords({ kind, change, alertedEmail }: FoundAlert): HappenedInWords {
  switch (kind) {
    case "new-device":
      return { title: "A new device signed in", means: SIGNS_OUT };
    case "credentials-changed":
      return { title: change === null ? "How you sign in was changed" : CHANGES[change], means: SIGNS_OUT };
    case "address-changed":
      return {
        title: "Your address was changed",
        means: `Was it not you? Say so, and your account goes by ${alertedEmail} again and every device is signed out at once. Then you see what else may have been changed.`,
      };
    default:
      return kind satisfies never;
  }
}
