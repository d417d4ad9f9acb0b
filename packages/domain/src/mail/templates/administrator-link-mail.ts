import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleOrigin, sampleToken } from "./samples.ts";

export interface AdministratorLink {
  /** The administrator, as their account names them. */
  readonly by: string;
  readonly href: string;
  readonly minutes: number;
}

export const administratorLinkMail = defineMail<AdministratorLink>({
  name: "administrator-link",
  says: "An administrator sent somebody a link to a new password.",
  write: ({ by, href, minutes }) => ({
    subject: "Set a new password",
    preview: `The link works once, for ${minutes} minutes.`,
    heading: "Set a new password",
    parts: [
      {
        kind: "words",
        words: `${plainName(by)}, an administrator, sent you this link. It works once, for ${minutes} minutes. When the new password is set, every other device is signed out.`,
      },
      { kind: "button", label: "Choose a password", href },
      { kind: "hint", words: "Nobody but you has the link. Pass it on to nobody, administrators included." },
    ],
    why: "If you did not expect it, ask the administrator before you follow it. Until you do, your password stays as it is.",
  }),
  samples: {
    Sent: {
      by: "Ada Winters",
      href: `${sampleOrigin}/reset-password?token=${sampleToken}`,
      minutes: 60,
    },
    "Long name": {
      by: longName,
      href: `${sampleOrigin}/reset-password?token=${sampleToken}`,
      minutes: 60,
    },
  },
});
