import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  Configuration,
  calculatePKCECodeChallenge,
  fetchProtectedResource,
} from "openid-client";
import { z } from "zod";
import { clientOptions } from "../client-options.ts";
import type { ProvenIdentity } from "../oauth-provider.ts";
import { facingFaults, ProviderFault } from "../provider-fault.ts";
import type { ProviderKind } from "../provider-kind.ts";
import { secretAuth } from "../secret-auth.ts";
import { toldEmail } from "../told-email.ts";
import { toldText } from "../told-text.ts";

const SITE = "https://github.com";

/** OAuth 2 without OpenID Connect: who somebody is stands in its API, and an issuer set for it is a GitHub of one's own. */
export const github: ProviderKind = {
  key: "github",
  build: (setting, line) => {
    const site = (setting.issuer ?? SITE).replace(/\/$/, "");
    const api = site === SITE ? "https://api.github.com" : `${site}/api/v3`;
    const config = new Configuration(
      {
        // What it names itself by in its answers.
        issuer: `${site}/login/oauth`,
        authorization_endpoint: `${site}/login/oauth/authorize`,
        token_endpoint: `${site}/login/oauth/access_token`,
        token_endpoint_auth_methods_supported: ["client_secret_post"],
      },
      setting.id,
      undefined,
      secretAuth(setting.secret),
    );
    const { execute = [], ...rest } = clientOptions(site, line);
    for (const extend of execute) extend(config);
    Object.assign(config, rest);
    return {
      key: "github",
      name: setting.name ?? "GitHub",
      postsFrom: null,
      provesAfresh: false,
      addressFor: ({ redirectUri, state, codeVerifier }) =>
        facingFaults(async () =>
          buildAuthorizationUrl(config, {
            redirect_uri: redirectUri,
            scope: "read:user user:email",
            state,
            code_challenge: await calculatePKCECodeChallenge(codeVerifier),
            code_challenge_method: "S256",
          }),
        ),
      identityFrom: ({ parameters, redirectUri, state, codeVerifier }) =>
        facingFaults(async () => {
          const came = new URL(redirectUri);
          came.search = parameters.toString();
          const { access_token: token } = await authorizationCodeGrant(config, came, {
            expectedState: state,
            pkceCodeVerifier: codeVerifier,
          });
          const [user, emails] = await Promise.all([
            ask(config, token, `${api}/user`, GitHubUser),
            ask(config, token, `${api}/user/emails`, GitHubEmails),
          ]);
          return identityOf(user, emails);
        }),
    };
  },
};

const GitHubUser = z.object({
  id: z.number().int().positive(),
  login: z.string(),
  name: z.string().nullish(),
  avatar_url: z.string().nullish(),
});
const GitHubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

async function ask<T>(config: Configuration, token: string, address: string, form: z.ZodType<T>): Promise<T> {
  const headers = new Headers({ Accept: "application/vnd.github+json", "User-Agent": "Boardwalk" });
  const response = await fetchProtectedResource(config, token, new URL(address), "GET", undefined, headers);
  const told = response.ok ? form.safeParse(await response.json().catch(() => null)) : null;
  if (!told?.success) throw new ProviderFault("away", `GitHub answered ${response.status} in a form of its own`);
  return told.data;
}

function identityOf(user: z.infer<typeof GitHubUser>, emails: z.infer<typeof GitHubEmails>): ProvenIdentity {
  const primary = emails.find((each) => each.primary);
  const email = toldEmail(primary?.email);
  return {
    subject: String(user.id),
    email,
    emailIsProven: email !== null && primary?.verified === true,
    name: toldText(user.name, 200) ?? toldText(user.login, 200),
    avatarUrl: user.avatar_url?.startsWith("https://") ? toldText(user.avatar_url, 2048) : null,
    provenAt: null,
  };
}
