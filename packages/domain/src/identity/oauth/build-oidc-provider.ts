import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
} from "openid-client";
import { clientOptions } from "./client-options.ts";
import type { OAuthProvider, ProvenIdentity } from "./oauth-provider.ts";
import { facingFaults, facingIssuer, ProviderFault } from "./provider-fault.ts";
import type { ProviderLine } from "./provider-kind.ts";
import { remembered } from "./remembered.ts";
import { toldEmail } from "./told-email.ts";
import { toldText } from "./told-text.ts";

export type Claims = Readonly<Record<string, unknown>>;

export interface OidcTraits {
  readonly key: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly provesAfresh: boolean;
  readonly postsFrom?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Asked again whenever the provider is looked up anew. */
  clientAuth(): ClientAuth | Promise<ClientAuth>;
  /** Where the provider's claims mean something of their own. */
  subjectOf?(claims: Claims): string;
  emailIsProven?(claims: Claims): boolean;
  /** What the answer says beside the signed claims. */
  nameOf?(parameters: URLSearchParams): string | null;
}

/** Any provider that speaks OpenID Connect, by what its issuer publishes. */
export function buildOidcProvider(traits: OidcTraits, line: ProviderLine): OAuthProvider {
  const { key, name, issuer, clientId, provesAfresh, postsFrom = null } = traits;
  const configuration = remembered(line.clock, async () =>
    facingIssuer(async () =>
      discovery(new URL(issuer), clientId, undefined, await traits.clientAuth(), clientOptions(issuer, line)),
    ),
  );
  return {
    key,
    name,
    postsFrom,
    provesAfresh,
    addressFor: ({ redirectUri, state, nonce, codeVerifier, afresh }) =>
      facingFaults(async () =>
        buildAuthorizationUrl(await configuration(), {
          ...traits.parameters,
          redirect_uri: redirectUri,
          scope: traits.scope,
          state,
          nonce,
          code_challenge: await calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: "S256",
          ...(afresh && { prompt: "login", max_age: "0" }),
        }),
      ),
    // How fresh a proof is, is the verb's to judge: it knows when the person was sent away.
    identityFrom: ({ parameters, redirectUri, state, nonce, codeVerifier }) =>
      facingFaults(async () => {
        const config = await configuration();
        const came = new URL(redirectUri);
        came.search = parameters.toString();
        const tokens = await authorizationCodeGrant(config, came, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const signed = tokens.claims();
        if (!signed) throw new ProviderFault("untrusted", "The provider signed nothing");
        const claims = { ...(await moreClaims(config, tokens.access_token, signed)), ...signed };
        return identityOf(claims, parameters, traits);
      }),
  };
}

/** Many providers keep the address out of what they sign, and tell it only when asked. */
async function moreClaims(
  config: Configuration,
  accessToken: string,
  signed: Claims & { sub: string },
): Promise<Claims> {
  if (signed["email"] !== undefined || !config.serverMetadata().userinfo_endpoint) return {};
  return fetchUserInfo(config, accessToken, signed.sub);
}

function identityOf(claims: Claims & { sub: string }, parameters: URLSearchParams, traits: OidcTraits): ProvenIdentity {
  const email = toldEmail(claims["email"]);
  const isProven = traits.emailIsProven ?? saysVerified;
  const authTime = claims["auth_time"];
  const picture = claims["picture"];
  return {
    subject: traits.subjectOf?.(claims) ?? claims.sub,
    email,
    emailIsProven: email !== null && isProven(claims),
    name: toldText(claims["name"], 200) ?? traits.nameOf?.(parameters) ?? null,
    avatarUrl: typeof picture === "string" && picture.startsWith("https://") ? toldText(picture, 2048) : null,
    provenAt: typeof authTime === "number" ? authTime : null,
  };
}

// Apple writes the word, everybody else the value.
function saysVerified(claims: Claims): boolean {
  return claims["email_verified"] === true || claims["email_verified"] === "true";
}
