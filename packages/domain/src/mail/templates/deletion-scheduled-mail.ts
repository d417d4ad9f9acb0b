import { dayInWords, type Moment } from "../letter/moment-in-words.ts";
import { defineMail } from "./mail-template.ts";
import { sampleMonthOn, sampleOrigin, sampleTomorrow } from "./samples.ts";

export interface DeletionScheduled {
  readonly on: Moment;
  readonly daysLeft: number;
  readonly keepHref: string;
}

export const deletionScheduledMail = defineMail<DeletionScheduled>({
  name: "deletion-scheduled",
  says: "Somebody asked to delete their account; once more before it is done.",
  write: ({ on, daysLeft, keepHref }) => ({
    subject: `Your account will be deleted ${soon(daysLeft)}`,
    preview: "Sign in before then, and it stays.",
    heading: `Your account will be deleted ${soon(daysLeft)}`,
    parts: [
      {
        kind: "caution",
        words: `On ${dayInWords(on)} your profile, your ways to sign in, your walks and your files are deleted. Nobody can bring them back.`,
      },
      { kind: "words", words: "Sign in before then, and everything stays as it is." },
      { kind: "button", label: "Keep my account", href: keepHref },
    ],
    why: "You asked to delete your account. If you did not, sign in and set a new password: the account stays.",
  }),
  samples: {
    Asked: { on: sampleMonthOn, daysLeft: 30, keepHref: `${sampleOrigin}/login` },
    "The day before": { on: sampleTomorrow, daysLeft: 1, keepHref: `${sampleOrigin}/login` },
  },
});

function soon(days: number): string {
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
