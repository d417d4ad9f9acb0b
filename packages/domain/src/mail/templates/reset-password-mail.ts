import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleOrigin, sampleToken } from "./samples.ts";

export interface ResetPassword {
  readonly address: string;
  readonly href: string;
  readonly minutes: number;
  readonly askedFrom: AskedFrom;
}

export const resetPasswordMail = defineMail<ResetPassword>({
  name: "reset-password",
  says: "Somebody with an account asked for a new password.",
  write: ({ address, href, minutes, askedFrom }) => ({
    subject: "Set a new password",
    preview: `The link works once, for ${minutes} minutes.`,
    heading: "Set a new password",
    parts: [
      {
        kind: "words",
        words: `The link works once, for ${minutes} minutes. When the new password is set, every other device is signed out.`,
      },
      { kind: "button", label: "Choose a password", href },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: `Somebody asked for a new password for ${address}. If that was not you, do nothing: your password stays as it is.`,
  }),
  samples: {
    Asked: {
      address: sampleAddress,
      href: `${sampleOrigin}/reset-password?token=${sampleToken}`,
      minutes: 60,
      askedFrom: sampleDevice,
    },
  },
});
