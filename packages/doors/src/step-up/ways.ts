import type { StepUpAsked } from "@boardwalk/web/step-up-asked";
import type { ComponentType } from "react";
import { PasswordForm } from "./password-form.tsx";

export interface WayFormProps {
  asked: StepUpAsked;
  errors: Readonly<Record<string, readonly string[]>>;
}

export interface Way {
  way: string;
  /** What it is called where it is one of several. */
  label: string;
  isThere: (asked: StepUpAsked) => boolean;
  Form: ComponentType<WayFormProps>;
}

/** The strongest first. Another one is one line, its form, and its case in `try-proof.ts`. */
export const WAYS: readonly Way[] = [
  { way: "password", label: "By your password", isThere: ({ ways }) => ways.password, Form: PasswordForm },
];
