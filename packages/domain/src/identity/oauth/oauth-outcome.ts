import type { IssuedSession } from "../sessions/open-session.ts";
import type { RenewedSession } from "../step-up/rotate-session.ts";
import type { OAuthPurpose } from "./oauth-state.entity.ts";

/** Why somebody who came back is no further than before. */
export type OAuthRefusal =
  /** They, or the provider, said no. */
  | "declined"
  /** The provider did not answer, or with nothing that means anything. */
  | "away"
  /** The provider, or its secret, is set up wrongly here. */
  | "unusable"
  /** The way there and back took too long, or was gone twice. */
  | "spent"
  /** The provider does not vouch for an address, so nobody can be made or found by it. */
  | "unproven"
  /** The account may not be used. */
  | "closed"
  /** Somebody else here signs in by that account. */
  | "taken"
  /** Not an account by which this person signs in. */
  | "another"
  /** The provider did not ask afresh. */
  | "stale";

export type OAuthOutcome =
  | { readonly kind: "signed-in"; readonly session: IssuedSession; readonly redirectTo: string | null }
  | { readonly kind: "linked"; readonly redirectTo: string | null }
  /** The same session, with a fresh proof. */
  | { readonly kind: "proven"; readonly session: RenewedSession; readonly redirectTo: string | null }
  | {
      readonly kind: "refused";
      readonly because: OAuthRefusal;
      readonly purpose: OAuthPurpose;
      readonly redirectTo: string | null;
    }
  /** A state of another browser or provider, or an answer that nobody may believe. */
  | { readonly kind: "forged" };
