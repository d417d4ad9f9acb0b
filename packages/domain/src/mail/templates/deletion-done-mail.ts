import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { defineMail } from "./mail-template.ts";
import { sampleMoment, sampleOrigin } from "./samples.ts";

export interface DeletionDone {
  readonly at: Moment;
  readonly joinHref: string;
}

export const deletionDoneMail = defineMail<DeletionDone>({
  name: "deletion-done",
  says: "An account was deleted; this is the last mail to its address.",
  write: ({ at, joinHref }) => ({
    subject: "Your account is deleted",
    preview: "This is the last mail.",
    heading: "Your account is deleted",
    parts: [
      {
        kind: "words",
        words: `It was deleted on ${momentInWords(at)}. Walks that others count remain as figures, without a name and without answers.`,
      },
      { kind: "link", label: "Make a new account", href: joinHref },
    ],
    why: "You asked for it 30 days ago. We no longer hold this address, so this is the last mail.",
  }),
  samples: { Done: { at: sampleMoment, joinHref: `${sampleOrigin}/join` } },
});
