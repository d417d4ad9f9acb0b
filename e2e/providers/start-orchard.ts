import { generateKeyPairSync } from "node:crypto";
import { text } from "node:stream/consumers";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { listen } from "./listen.ts";
import type { StartedProvider } from "./start-harbour.ts";

/** Answers as Apple does: by a form that its own page posts across sites. */
export async function startOrchard(): Promise<StartedProvider> {
  const { origin, answerWith, close } = await listen();
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "own", alg: "RS256", use: "sig" };
  const nonces = new Map<string, string>();

  async function answer(url: URL, body: string): Promise<{ type: string; text: string }> {
    const json = (value: object) => ({ type: "application/json", text: JSON.stringify(value) });
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return json({
          issuer: origin,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          jwks_uri: `${origin}/jwks`,
        });
      case "/jwks":
        return json({ keys: [jwk] });
      case "/authorize": {
        const code = crypto.randomUUID();
        nonces.set(code, url.searchParams.get("nonce") ?? "");
        const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value='${value}'>`;
        const user = JSON.stringify({ name: { firstName: "Kim", lastName: "Orchard" } });
        return {
          type: "text/html; charset=utf-8",
          text: `<!doctype html><html lang="en"><title>Orchard</title><h1>Orchard</h1>
            <form method="post" action="${url.searchParams.get("redirect_uri")}">${hidden("code", code)}
            ${hidden("state", url.searchParams.get("state") ?? "")}${hidden("user", user)}<button>Continue</button></form></html>`,
        };
      }
      default: {
        const nonce = nonces.get(new URLSearchParams(body).get("code") ?? "") ?? "";
        const person = { sub: nonce, nonce, email: `${nonce}@orchard.test`.toLowerCase(), email_verified: "true" };
        const idToken = await new SignJWT(person)
          .setProtectedHeader({ alg: "RS256", kid: "own" })
          .setIssuer(origin)
          .setAudience("boardwalk")
          .setIssuedAt()
          .setExpirationTime("5m")
          .sign(privateKey);
        return json({ access_token: "a", token_type: "Bearer", expires_in: 60, id_token: idToken });
      }
    }
  }

  answerWith(async (request, response) => {
    const { type, text: said } = await answer(new URL(request.url ?? "/", origin), await text(request));
    response.setHeader("content-type", type);
    response.end(said);
  });
  const pem = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "pem", type: "pkcs8" });
  return {
    settings: {
      OAUTH_APPLE_ID: "boardwalk",
      OAUTH_APPLE_SECRET: String(pem).replaceAll("\n", "\\n"),
      OAUTH_APPLE_ISSUER: origin,
      OAUTH_APPLE_TEAM_ID: "TEAM",
      OAUTH_APPLE_KEY_ID: "KEY",
    },
    close,
  };
}
