import type { AuthMethod } from "@boardwalk/domain/identity";

/** How somebody signed in, in a column of its own; apart from what reads the domain, so that browsers may have it. */
export const METHODS: Record<AuthMethod, string> = {
  password: "Password",
  magic_link: "Link or code by mail",
  oauth: "Another account",
  passkey: "Passkey",
  mfa: "Second factor",
  recovery_code: "Recovery code",
  unknown: "Not recorded",
};
