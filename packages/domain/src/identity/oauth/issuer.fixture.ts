import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { CustomFetch } from "openid-client";

interface Signing {
  readonly claims?: JWTPayload;
  readonly header?: { readonly alg?: string; readonly kid?: string };
  /** Signs by a key that the issuer never published. */
  readonly strange?: boolean;
}

export interface FakeIssuer {
  readonly fetch: CustomFetch;
  /** What the next code is worth: an identity, or whatever else a provider may come to answer. */
  answers(next: Signing | (() => Response | Promise<Response>)): void;
  /** Bodies of what was posted to the token endpoint. */
  readonly asked: URLSearchParams[];
}

export interface IssuerWish {
  /** As it publishes itself; Microsoft's is a template. */
  readonly issuer: string;
  readonly published?: string;
  readonly clientId?: string;
  readonly alg?: "RS256" | "ES256";
}

/** A provider within the process, which says whatever a test has it say. */
export async function fakeIssuer({
  issuer,
  published = issuer,
  clientId = "client",
  alg = "RS256",
}: IssuerWish): Promise<FakeIssuer> {
  const [own, strange] = await Promise.all([generateKeyPair(alg), generateKeyPair(alg)]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "own", alg, use: "sig" };
  const origin = new URL(issuer).origin;
  const asked: URLSearchParams[] = [];
  let next: Signing | (() => Response | Promise<Response>) = {};

  async function token(): Promise<Response> {
    if (typeof next === "function") return next();
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 300, sub: "subject", ...next.claims };
    const idToken = next.header?.alg === "none" ? unsigned(claims) : await signed(claims, next);
    return Response.json({ access_token: "a", token_type: "Bearer", expires_in: 300, id_token: idToken });
  }

  const signed = (claims: JWTPayload, { header, strange: isStrange = false }: Signing) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg, kid: "own", ...header })
      .sign(isStrange ? strange.privateKey : own.privateKey);

  return {
    asked,
    answers: (wish) => {
      next = wish;
    },
    fetch: async (address, { body }) => {
      const { pathname } = new URL(address);
      if (pathname.endsWith("/.well-known/openid-configuration"))
        return Response.json({
          issuer: published,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          jwks_uri: `${origin}/jwks`,
          // Some say so, and are not believed.
          id_token_signing_alg_values_supported: [alg, "none"],
        });
      if (pathname === "/jwks") return Response.json({ keys: [jwk] });
      if (pathname !== "/token") return new Response(null, { status: 404 });
      if (body instanceof URLSearchParams) asked.push(body);
      return token();
    },
  };
}

function unsigned(claims: JWTPayload): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  return `${encode({ alg: "none", kid: "own" })}.${encode(claims)}.`;
}
