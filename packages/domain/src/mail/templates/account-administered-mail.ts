import { assertNever } from "../../kernel/index.ts";
import type { LetterPart } from "../letter/letter.ts";
import { type Moment, momentInWords } from "../letter/moment-in-words.ts";
import { plainName } from "../letter/plain-name.ts";
import { defineMail } from "./mail-template.ts";
import { longName, sampleMoment, sampleOrigin } from "./samples.ts";

export type AdministeredChange =
  | { readonly kind: "role-changed"; readonly role: "USER" | "ADMIN" | "SUPER_ADMIN" }
  | { readonly kind: "switched-off" }
  | { readonly kind: "switched-on" }
  | { readonly kind: "signed-out"; readonly devices: number };

export interface AccountAdministered {
  readonly change: AdministeredChange;
  /** The administrator, as their account names them. */
  readonly by: string;
  readonly at: Moment;
  readonly signInHref: string;
}

/** What somebody reads whose account an administrator changed. */
export const accountAdministeredMail = defineMail<AccountAdministered>({
  name: "account-administered",
  says: "An administrator changed what an account may do, switched it off or on, or signed it out.",
  write: ({ change, by, at, signInHref }) => {
    const { heading, means } = wordsOf(change);
    const button: LetterPart[] =
      change.kind === "switched-off" ? [] : [{ kind: "button", label: "Sign in", href: signInHref }];
    return {
      subject: heading,
      preview: means,
      heading,
      parts: [
        { kind: "words", words: means },
        {
          kind: "facts",
          facts: [
            { label: "By", value: `${plainName(by)}, administrator` },
            { label: "When", value: momentInWords(at) },
          ],
        },
        ...button,
      ],
      why: "This mail comes whenever an administrator changes something about your account. It cannot be switched off.",
    };
  },
  samples: {
    "Made administrator": sample({ kind: "role-changed", role: "ADMIN" }, "Ada Winters"),
    "Made super administrator": sample({ kind: "role-changed", role: "SUPER_ADMIN" }, longName),
    "Made user": sample({ kind: "role-changed", role: "USER" }, "Ada Winters"),
    "Switched off": sample({ kind: "switched-off" }, "Ada Winters"),
    "Switched on": sample({ kind: "switched-on" }, "Ada Winters"),
    "Signed out": sample({ kind: "signed-out", devices: 3 }, "Ada Winters"),
  },
});

function sample(change: AdministeredChange, by: string): AccountAdministered {
  return { change, by, at: sampleMoment, signInHref: `${sampleOrigin}/login` };
}

function wordsOf(change: AdministeredChange): { heading: string; means: string } {
  switch (change.kind) {
    case "role-changed":
      return ROLES[change.role];
    case "switched-off":
      return {
        heading: "Your account was switched off",
        means:
          "Nobody can sign in to it now. Every device was signed out and every API token stopped working. What you made is still there.",
      };
    case "switched-on":
      return {
        heading: "Your account was switched on again",
        means: "You can sign in as before. Devices that were signed out and API tokens that were ended stay so.",
      };
    case "signed-out":
      return {
        heading: change.devices === 1 ? "A device was signed out" : `${change.devices} devices were signed out`,
        means: "To use your account there, sign in again. Nothing else was changed.",
      };
    default:
      return assertNever(change);
  }
}

const ROLES = {
  USER: {
    heading: "You are no longer an administrator",
    means: "Your account stays, without administration. Every device was signed out: sign in again.",
  },
  ADMIN: {
    heading: "You are an administrator now",
    means: "You see the people and the work of this installation. Every device was signed out: sign in again.",
  },
  SUPER_ADMIN: {
    heading: "You are a super administrator now",
    means: "You may change everybody’s role and account here. Every device was signed out: sign in again.",
  },
} as const;
