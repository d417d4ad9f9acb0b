import type { RelyingParty } from "@boardwalk/domain/identity";
import type { Site } from "../app-load-context.ts";

/** Whom passkeys belong to: the domain that both apps share where there is one, else the console's own name, and both apps may use them. */
export function relyingPartyOf({ cookieDomain, consoleOrigin, onboardingOrigin }: Site): RelyingParty {
  return { id: cookieDomain ?? new URL(consoleOrigin).hostname, origins: [consoleOrigin, onboardingOrigin] };
}
