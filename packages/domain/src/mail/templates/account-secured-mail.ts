import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleDevice, sampleOrigin, sampleToken } from "./samples.ts";

export interface AccountSecured {
  readonly href: string;
  readonly minutes: number;
  readonly askedFrom: AskedFrom;
}

export const accountSecuredMail = defineMail<AccountSecured>({
  name: "account-secured",
  says: "Somebody said “this wasn’t me” and closed their account to everybody.",
  write: ({ href, minutes, askedFrom }) => ({
    subject: "Your account is closed to everybody",
    preview: "Set a new password to get back in.",
    heading: "Your account is closed to everybody",
    parts: [
      {
        kind: "words",
        words:
          "Every device is signed out, and the password and every recovery code no longer work. Set a new password, and only you get back in.",
      },
      { kind: "button", label: "Set a new password", href },
      {
        kind: "hint",
        words: `The link works once, for ${minutes} minutes. Afterwards you get another one where you sign in.`,
      },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: "This mail comes when somebody says by a security mail of ours that it was not them. It cannot be switched off.",
  }),
  samples: {
    Closed: {
      href: `${sampleOrigin}/reset-password?token=${sampleToken}`,
      minutes: 60,
      askedFrom: sampleDevice,
    },
  },
});
