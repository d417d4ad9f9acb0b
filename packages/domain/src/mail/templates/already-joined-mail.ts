import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleOrigin } from "./samples.ts";

export interface AlreadyJoined {
  readonly address: string;
  readonly loginHref: string;
  readonly resetHref: string;
  readonly askedFrom: AskedFrom;
}

export const alreadyJoinedMail = defineMail<AlreadyJoined>({
  name: "already-joined",
  says: "Somebody tried to make an account with an address that has one.",
  write: ({ address, loginHref, resetHref, askedFrom }) => ({
    subject: "You already have an account",
    preview: "Sign in, or set a new password.",
    heading: "You already have an account",
    parts: [
      {
        kind: "words",
        words: `Somebody, most likely you, tried to join as ${address}. The account is there, and everything in it is as you left it.`,
      },
      { kind: "button", label: "Sign in", href: loginHref },
      { kind: "link", label: "Set a new password", href: resetHref },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: "If that was not you, do nothing: whoever it was learned nothing, not even that you have an account.",
  }),
  samples: {
    Tried: {
      address: sampleAddress,
      loginHref: `${sampleOrigin}/login`,
      resetHref: `${sampleOrigin}/reset-password`,
      askedFrom: sampleDevice,
    },
  },
});
