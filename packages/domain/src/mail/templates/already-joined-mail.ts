import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleOrigin, sampleToken } from "./samples.ts";

export interface AlreadyJoined {
  readonly address: string;
  /** Signs in, once. */
  readonly loginHref: string;
  readonly code: string;
  readonly minutes: number;
  readonly resetHref: string;
  readonly askedFrom: AskedFrom;
}

export const alreadyJoinedMail = defineMail<AlreadyJoined>({
  name: "already-joined",
  says: "Somebody tried to make an account with an address that has one.",
  write: ({ address, loginHref, code, minutes, resetHref, askedFrom }) => ({
    subject: "You already have an account",
    preview: `${code} is your code to sign in. It works for ${minutes} minutes.`,
    heading: "You already have an account",
    parts: [
      {
        kind: "words",
        words: `Somebody, most likely you, tried to join as ${address}. The account is there, and everything in it is as you left it. Open the link or type the code into the page that waits for it, and you are signed in. Both work once, for ${minutes} minutes.`,
      },
      { kind: "button", label: "Sign in", href: loginHref },
      { kind: "code", code },
      { kind: "link", label: "Set a new password", href: resetHref },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: "If that was not you, do nothing: whoever it was learned nothing, not even that you have an account.",
  }),
  samples: {
    Tried: {
      address: sampleAddress,
      loginHref: `${sampleOrigin}/join/${sampleToken}`,
      code: "482915",
      minutes: 60,
      resetHref: `${sampleOrigin}/reset-password`,
      askedFrom: sampleDevice,
    },
  },
});
