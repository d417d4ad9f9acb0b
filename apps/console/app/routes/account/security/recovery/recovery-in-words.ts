import type { WaysIn } from "@boardwalk/domain/identity";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";

/** The part about password and recovery as the screen says it. */
export interface RecoveryInWords {
  hasPassword: boolean;
  passwordChanged: WhenInWords | null;
  codesLeft: number | null;
  email: string;
}

export function recoveryInWords(
  { hasPassword, passwordChangedAt, recoveryCodes }: WaysIn,
  { email, here }: { email: string; here: Here },
): RecoveryInWords {
  return {
    hasPassword,
    passwordChanged: passwordChangedAt && whenInWords(passwordChangedAt, here),
    codesLeft: recoveryCodes,
    email,
  };
}
