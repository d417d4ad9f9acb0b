/** A provider as whoever runs the system has set it up. */
export interface OAuthSetting {
  readonly provider: string;
  readonly id: string;
  /** What stands for the client at the provider; Apple's is the key that secrets are minted from. */
  readonly secret: string | null;
  readonly issuer: string | null;
  /** What people read, where that is not the provider's own name. */
  readonly name: string | null;
  readonly apple: { readonly teamId: string; readonly keyId: string } | null;
}
