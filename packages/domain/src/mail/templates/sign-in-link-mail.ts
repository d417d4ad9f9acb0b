import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleOrigin, sampleToken, unplacedDevice } from "./samples.ts";

export interface SignInLink {
  readonly address: string;
  readonly href: string;
  readonly code: string;
  readonly minutes: number;
  readonly askedFrom: AskedFrom;
}

export const signInLinkMail = defineMail<SignInLink>({
  name: "sign-in-link",
  says: "Somebody with an account asked for a link to sign in.",
  write: ({ address, href, code, minutes, askedFrom }) => ({
    subject: "Your link to sign in",
    preview: `${code} is your code. It works for ${minutes} minutes.`,
    heading: "Sign in to Boardwalk",
    parts: [
      {
        kind: "words",
        words: `Open the link, or type the code into the page that waits for it. Both work once, for ${minutes} minutes.`,
      },
      { kind: "button", label: "Sign in", href },
      { kind: "code", code },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: `Somebody asked to sign in as ${address}. If that was not you, do nothing: without this mail nobody gets in.`,
  }),
  samples: {
    "Known place": {
      address: sampleAddress,
      href: `${sampleOrigin}/magic/${sampleToken}`,
      code: "482915",
      minutes: 15,
      askedFrom: sampleDevice,
    },
    "Unknown place": {
      address: sampleAddress,
      href: `${sampleOrigin}/magic/${sampleToken}`,
      code: "007301",
      minutes: 15,
      askedFrom: unplacedDevice,
    },
  },
});
