import type { StepUpAsked } from "@boardwalk/web/step-up-asked";
import type { ComponentType } from "react";
import { MailCodeForm } from "./mail-code-form.tsx";
import { MailForm } from "./mail-form.tsx";
import { PasskeyForm } from "./passkey-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { ProviderForm } from "./provider-form.tsx";
import { RecoveryCodeForm } from "./recovery-code-form.tsx";

export interface WayFormProps {
  asked: StepUpAsked;
  errors: Readonly<Record<string, readonly string[]>>;
}

export interface Way {
  way: string;
  /** What it is called where it is one of several. */
  label: string;
  /** `open` is the way that was chosen, if one was. */
  isThere: (asked: StepUpAsked, open: string | undefined) => boolean;
  Form: ComponentType<WayFormProps>;
}

/** The strongest first. Another one is one line, its form, and its case in `try-proof.ts`. */
export const WAYS: readonly Way[] = [
  { way: "passkey", label: "By a passkey", isThere: ({ ways }) => ways.passkey, Form: PasskeyForm },
  { way: "password", label: "By your password", isThere: ({ ways }) => ways.password, Form: PasswordForm },
  {
    way: "provider",
    label: "By an account elsewhere",
    isThere: ({ ways }) => ways.providers.length > 0,
    Form: ProviderForm,
  },
  // A field for a code stands only where one was asked for.
  {
    way: "mail-code",
    label: "By the code in the mail",
    isThere: (_, open) => open === "mail-code",
    Form: MailCodeForm,
  },
  { way: "mail", label: "By a code in a mail", isThere: (_, open) => open !== "mail-code", Form: MailForm },
  { way: "mail-again", label: "By another code", isThere: (_, open) => open === "mail-code", Form: MailForm },
  {
    way: "recovery-code",
    label: "By a recovery code",
    isThere: ({ ways }) => ways.recoveryCode,
    Form: RecoveryCodeForm,
  },
];
