import type { AuthMethod } from "@boardwalk/domain/identity";

const WORDS: Record<AuthMethod, string> = {
  password: "with your password",
  magic_link: "with a link by mail",
  oauth: "through another account",
  passkey: "with a passkey",
  mfa: "with a second factor",
  recovery_code: "with a recovery code",
  unknown: "in a way that was not recorded",
};

/** How somebody signed in, as the end of a sentence. */
export function methodInWords(method: AuthMethod): string {
  return WORDS[method];
}
