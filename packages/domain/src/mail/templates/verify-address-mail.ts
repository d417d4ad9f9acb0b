import { assertNever } from "../../kernel/index.ts";
import { defineMail } from "./mail-template.ts";
import { sampleAddress, sampleOrigin, sampleToken } from "./samples.ts";

export interface VerifyAddress {
  readonly address: string;
  readonly href: string;
  readonly hours: number;
  /** Somebody joined with it, or put it in the place of another. */
  readonly given: "joined" | "changed";
}

export const verifyAddressMail = defineMail<VerifyAddress>({
  name: "verify-address",
  says: "Somebody gave this address: when they joined, or in the place of another one.",
  write: ({ address, href, hours, given }) => ({
    subject: "Confirm your address",
    preview: "One press, and we know that it is yours.",
    heading: "Is this your address?",
    parts: [
      { kind: "words", words: meaning(given, address) },
      { kind: "button", label: "Confirm the address", href },
      { kind: "hint", words: `The link works once, for ${hours} hours.` },
    ],
    why: "If you know of no account, do nothing: the address stays unconfirmed, and we write to it no more.",
  }),
  samples: {
    "A new account": {
      address: sampleAddress,
      href: `${sampleOrigin}/verify-email/${sampleToken}`,
      hours: 24,
      given: "joined",
    },
    "Another address": {
      address: sampleAddress,
      href: `${sampleOrigin}/verify-email/${sampleToken}`,
      hours: 24,
      given: "changed",
    },
  },
});

function meaning(given: VerifyAddress["given"], address: string): string {
  switch (given) {
    case "joined":
      return `You joined Boardwalk as ${address}. Confirm it, so that you can get back in by mail should you lose your password.`;
    case "changed":
      return `You asked to use ${address} from now on. The old address stays until you confirm this one.`;
    default:
      return assertNever(given);
  }
}
