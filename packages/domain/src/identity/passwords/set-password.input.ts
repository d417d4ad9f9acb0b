import { ResetPasswordInput } from "./reset-password.input.ts";

/** A password for an account, whether it had one or not. */
export const SetPasswordInput = ResetPasswordInput;

export type SetPasswordInput = ResetPasswordInput;
