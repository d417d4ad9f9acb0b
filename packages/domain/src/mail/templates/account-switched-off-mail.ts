import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleDevice } from "./samples.ts";

export interface AccountSwitchedOff {
  readonly address: string;
  /** Whether a new password was asked for, and not a link to sign in. */
  readonly asksForPassword?: boolean;
  readonly askedFrom: AskedFrom;
}

export const accountSwitchedOffMail = defineMail<AccountSwitchedOff>({
  name: "account-switched-off",
  says: "Somebody asked to sign in, or for a new password, with the address of an account that is switched off.",
  write: ({ address, asksForPassword = false, askedFrom }) => ({
    subject: "Your account is switched off",
    preview: "Whoever runs this Boardwalk can switch it on again.",
    heading: "Your account is switched off",
    parts: [
      {
        kind: "words",
        words: `Somebody, most likely you, asked ${asksForPassword ? "for a new password for" : "to sign in as"} ${address}. Nobody gets in while the account is switched off. Whoever runs this Boardwalk can switch it on again, with everything in it as you left it.`,
      },
      { kind: "facts", facts: factsOf(askedFrom) },
    ],
    why: "If that was not you, do nothing: whoever it was learned nothing, not even that you have an account.",
  }),
  samples: {
    "Asked for a password": { address: sampleAddress, asksForPassword: true, askedFrom: sampleDevice },
    Asked: { address: sampleAddress, askedFrom: sampleDevice },
  },
});
