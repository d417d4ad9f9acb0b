import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice, sampleOrigin } from "./samples.ts";

export interface NoAccount {
  readonly address: string;
  /** Whether a new password was asked for, and not a link to sign in. */
  readonly asksForPassword?: boolean;
  readonly joinHref: string;
  readonly askedFrom: AskedFrom;
}

export const noAccountMail = defineMail<NoAccount>({
  name: "no-account",
  says: "Somebody asked to sign in, or for a new password, with an address that has no account.",
  write: ({ address, asksForPassword = false, joinHref, askedFrom }) => ({
    subject: "There is no account for this address",
    preview: "You may have joined with another one.",
    heading: "No account has this address",
    parts: [
      {
        kind: "words",
        words: `Somebody, most likely you, asked ${asksForPassword ? "for a new password for" : "to sign in as"} ${address}. You may have joined with another address. If not, an account is made in a minute.`,
      },
      { kind: "button", label: "Make an account", href: joinHref },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: "If that was not you, do nothing: nothing was made, and whoever it was learned nothing.",
  }),
  samples: {
    "Asked for a password": {
      address: sampleAddress,
      asksForPassword: true,
      joinHref: `${sampleOrigin}/join`,
      askedFrom: sampleDevice,
    },
    Asked: { address: sampleAddress, joinHref: `${sampleOrigin}/join`, askedFrom: sampleDevice },
  },
});
