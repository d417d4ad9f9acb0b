import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Provider } from "oidc-provider";
import { listen } from "./listen.ts";

export interface StartedProvider {
  /** What a server needs to be told to know it. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * A real OpenID provider, at which everybody signs in by writing an e-mail address. An address of `unproven.test` is none
 * that it vouches for.
 */
export async function startHarbour(): Promise<StartedProvider> {
  const { origin, answerWith, close } = await listen();
  const provider = new Provider(origin, {
    clients: [{ client_id: "boardwalk", client_secret: "only-for-tests", redirect_uris: [`${origin}/nowhere`] }],
    cookies: { keys: ["only-for-tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_: unknown, email: string) => ({ accountId: email, claims: () => claimsOf(email) }),
    loadExistingGrant,
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  });
  // The servers' ports are not known before they have them.
  provider.Client.prototype.redirectUriAllowed = (uri) =>
    /^http:\/\/localhost:\d+\/oauth\/harbour\/callback$/.test(uri);
  const answer = provider.callback();
  answerWith((request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    void (request.method === "POST" ? signIn(provider, request, response) : ask(request, response));
  });
  return {
    settings: {
      OAUTH_HARBOUR_ID: "boardwalk",
      OAUTH_HARBOUR_SECRET: "only-for-tests",
      OAUTH_HARBOUR_ISSUER: origin,
    },
    close,
  };
}

async function loadExistingGrant({
  oidc,
}: {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } };
}) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope("openid email profile");
  await grant.save();
  return grant;
}

function claimsOf(email: string) {
  return { sub: email, email, email_verified: !email.endsWith("@unproven.test"), name: "Kim Harbour" };
}

async function ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="en"><title>Harbour</title><h1>Harbour</h1><form method="post" action="${request.url}">
    <label>Address <input name="email"></label><button>Sign in</button><button name="no" value="yes">Refuse</button></form></html>`);
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const said = new URLSearchParams(await text(request));
  const result = said.has("no")
    ? { error: "access_denied", error_description: "refused" }
    : { login: { accountId: said.get("email") ?? "" } };
  await provider.interactionFinished(request, response, result);
}
