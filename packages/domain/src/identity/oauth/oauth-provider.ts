/** Who somebody is elsewhere, as the provider has signed it or told it over its own line. */
export interface ProvenIdentity {
  /** The provider's own name for the person, which never changes. */
  readonly subject: string;
  readonly email: string | null;
  /** The provider itself has seen that the person reads what is sent there. */
  readonly emailIsProven: boolean;
  readonly name: string | null;
  readonly avatarUrl: string | null;
  /** When the person last proved themselves there, in seconds since 1970; null where the provider does not say. */
  readonly provenAt: number | null;
}

/** What a browser is sent away with. */
export interface ProviderQuestion {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** The provider is to ask the person once more, also where they are signed in there. */
  readonly afresh: boolean;
}

/** What a browser came back with, beside what it was sent away with. */
export interface ProviderAnswer extends ProviderQuestion {
  readonly parameters: URLSearchParams;
}

/** One place where somebody can have an account that signs in here. */
export interface OAuthProvider {
  /** As it stands in addresses and rows: "google". */
  readonly key: string;
  /** As people read it: "Google". */
  readonly name: string;
  /** The origin whose page posts the answer across sites; null where the answer comes by a link, as nearly everywhere. */
  readonly postsFrom: string | null;
  /** Whether it asks again when told to, and says when it did. */
  readonly provesAfresh: boolean;
  addressFor(question: ProviderQuestion): Promise<URL>;
  /** Throws ProviderFault for whatever else there is than somebody's identity. */
  identityFrom(answer: ProviderAnswer): Promise<ProvenIdentity>;
}
