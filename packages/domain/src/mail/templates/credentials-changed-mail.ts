import { plainName } from "../letter/plain-name.ts";
import { type AskedFrom, factsOf } from "./asked-from.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleDevice, sampleOrigin, sampleToken } from "./samples.ts";

export const CREDENTIAL_CHANGES = [
  "password-added",
  "password-changed",
  "password-removed",
  "passkey-added",
  "passkey-removed",
  "passkey-refused",
  "sign-in-added",
  "sign-in-removed",
  "recovery-codes-made",
  "recovery-code-used",
  "token-created",
  "token-revoked",
] as const;
export type CredentialChange = (typeof CREDENTIAL_CHANGES)[number];

export interface CredentialsChanged {
  readonly change: CredentialChange;
  /** The passkey's name, or whose account it is that was joined: "Google". */
  readonly name: string | null;
  readonly changedFrom: AskedFrom;
  readonly notMeHref: string;
}

const WORDS: Record<CredentialChange, { heading: string; means: string }> = {
  "password-added": {
    heading: "A password was set",
    means:
      "It signs in to your account from now on, together with your address, and every other device was signed out.",
  },
  "password-changed": {
    heading: "Your password was changed",
    means: "The old one no longer works, and every other device was signed out.",
  },
  "password-removed": {
    heading: "Your password was removed",
    means: "From now on you sign in without one.",
  },
  "passkey-added": { heading: "A passkey was added", means: "It signs in to your account from now on." },
  "passkey-removed": { heading: "A passkey was removed", means: "It no longer signs in to your account." },
  "passkey-refused": {
    heading: "A passkey was refused",
    means: "It answered with a count that had gone back, as a copy would. Remove it, unless you know why.",
  },
  "sign-in-added": { heading: "Another way to sign in was added", means: "It signs in to your account from now on." },
  "sign-in-removed": { heading: "A way to sign in was removed", means: "It no longer signs in to your account." },
  "recovery-codes-made": {
    heading: "Recovery codes were made",
    means: "Each signs in to your account once. Older ones, if there were any, no longer work.",
  },
  "recovery-code-used": {
    heading: "A recovery code was used",
    means: "It signed somebody in, and does not work a second time.",
  },
  "token-created": {
    heading: "An API token was made",
    means: "Programs that have it act in your name from now on, as far as it allows.",
  },
  "token-revoked": { heading: "An API token was revoked", means: "Programs that have it are refused from now on." },
};

export const credentialsChangedMail = defineMail<CredentialsChanged>({
  name: "credentials-changed",
  says: "A password, a passkey or another way in was changed.",
  write: ({ change, name, changedFrom, notMeHref }) => ({
    subject: WORDS[change].heading,
    preview: "If this was you, there is nothing to do.",
    heading: WORDS[change].heading,
    parts: [
      { kind: "words", words: WORDS[change].means },
      {
        kind: "facts",
        facts: [...(name === null ? [] : [{ label: "Which", value: plainName(name) }]), ...factsOf(changedFrom)],
      },
      {
        kind: "words",
        words: "If this was not you, say so now. We close the account to everybody and help you back in.",
      },
      { kind: "button", label: "This wasn’t me", href: notMeHref },
    ],
    why: "This mail comes whenever something changes about how you sign in. It cannot be switched off.",
  }),
  samples: {
    "Password set": sample("password-added", null),
    "Password changed": sample("password-changed", null),
    "Password removed": sample("password-removed", null),
    "Passkey added": sample("passkey-added", "iCloud Keychain"),
    "Passkey removed": sample("passkey-removed", longName),
    "Passkey refused": sample("passkey-refused", "YubiKey 5C NFC"),
    "Sign-in added": sample("sign-in-added", "GitHub"),
    "Sign-in removed": sample("sign-in-removed", "GitHub"),
    "Recovery codes made": sample("recovery-codes-made", null),
    "Recovery code used": sample("recovery-code-used", null),
    "API token made": sample("token-created", "Deploy from the pipeline"),
    "API token revoked": sample("token-revoked", "Deploy from the pipeline"),
  },
});

function sample(change: CredentialChange, name: string | null): CredentialsChanged {
  return { change, name, changedFrom: sampleDevice, notMeHref: `${sampleOrigin}/wasnt-me/${sampleToken}` };
}
