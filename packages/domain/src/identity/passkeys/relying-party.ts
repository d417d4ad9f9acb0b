/** Whom passkeys belong to: the name of the site that they are bound to, and the origins that may use them. */
export interface RelyingParty {
  /** A domain without scheme and port. */
  readonly id: string;
  readonly origins: readonly string[];
}
