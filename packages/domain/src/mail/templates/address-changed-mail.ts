import { dayInWords, type Moment } from "../letter/moment-in-words.ts";
import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleLater, sampleOrigin, sampleToken } from "./samples.ts";

export interface AddressChanged {
  readonly before: string;
  readonly now: string;
  readonly changedFrom: AskedFrom;
  readonly backHref: string;
  /** The way back is open until then. */
  readonly backUntil: Moment;
}

export const addressChangedMail = defineMail<AddressChanged>({
  name: "address-changed",
  says: "The address of an account was changed; this goes to the old one.",
  write: ({ before, now, changedFrom, backHref, backUntil }) => ({
    subject: "Your address was changed",
    preview: `Not you? Take it back until ${dayInWords(backUntil)}.`,
    heading: "Your address was changed",
    parts: [
      {
        kind: "words",
        words: `Your account goes by ${now} from now on. This is the last mail to ${before}.`,
      },
      { kind: "facts", facts: factsOf(changedFrom) },
      {
        kind: "words",
        words: `If this was not you, take the address back until ${dayInWords(backUntil)}. Every device is then signed out, and you set a new password.`,
      },
      { kind: "button", label: "Take the address back", href: backHref },
    ],
    why: "This mail goes to the address that an account had before. It cannot be switched off.",
  }),
  samples: {
    Changed: {
      before: sampleAddress,
      now: "olivia.moen@halyard.test",
      changedFrom: sampleDevice,
      backHref: `${sampleOrigin}/wasnt-me/${sampleToken}`,
      backUntil: sampleLater,
    },
  },
});
