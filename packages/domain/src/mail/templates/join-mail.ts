import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleOrigin, sampleToken, unplacedDevice } from "./samples.ts";

export interface Join {
  readonly address: string;
  readonly href: string;
  readonly code: string;
  readonly minutes: number;
  readonly askedFrom: AskedFrom;
}

export const joinMail = defineMail<Join>({
  name: "join",
  says: "Somebody wants to join with an address that has no account yet.",
  write: ({ address, href, code, minutes, askedFrom }) => ({
    subject: "Confirm your address",
    preview: `${code} is your code. It works for ${minutes} minutes.`,
    heading: "One more step, and you have joined",
    parts: [
      {
        kind: "words",
        words: `Open the link, or type the code into the page that waits for it. Both work once, for ${minutes} minutes; only then is the account made.`,
      },
      { kind: "button", label: "Confirm and join", href },
      { kind: "code", code },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: `Somebody asked to join Boardwalk as ${address}. If that was not you, do nothing: no account is made.`,
  }),
  samples: {
    "Known place": {
      address: sampleAddress,
      href: `${sampleOrigin}/join/${sampleToken}`,
      code: "482915",
      minutes: 60,
      askedFrom: sampleDevice,
    },
    "Unknown place": {
      address: sampleAddress,
      href: `${sampleOrigin}/join/${sampleToken}`,
      code: "007301",
      minutes: 60,
      askedFrom: unplacedDevice,
    },
  },
});
