import { createPrivateKey } from "node:crypto";
import { SignJWT } from "jose";
import { ClientSecretPost } from "openid-client";
import { z } from "zod";
import type { Clock } from "../../../kernel/index.ts";
import { buildOidcProvider } from "../build-oidc-provider.ts";
import type { OAuthSetting } from "../oauth-setting.ts";
import type { ProviderKind } from "../provider-kind.ts";
import { toldText } from "../told-text.ts";

const ISSUER = "https://appleid.apple.com";
// Longer than what was looked up is remembered, and far below the half year that Apple takes.
const SECRET_SECONDS = 2 * 3_600;

/** Apple posts its answer across sites, tells the name only once and beside it, and takes a secret that is minted from a key. */
export const apple: ProviderKind = {
  key: "apple",
  build: (setting, line) => {
    const issuer = setting.issuer ?? ISSUER;
    return buildOidcProvider(
      {
        key: "apple",
        name: setting.name ?? "Apple",
        issuer,
        clientId: setting.id,
        scope: "openid email name",
        provesAfresh: false,
        postsFrom: new URL(issuer).origin,
        parameters: { response_mode: "form_post" },
        clientAuth: async () => ClientSecretPost(await mintSecret(setting, issuer, line.clock)),
        nameOf: (parameters) => nameIn(parameters.get("user")),
      },
      line,
    );
  },
};

async function mintSecret({ id, secret, apple: by }: OAuthSetting, audience: string, clock: Clock): Promise<string> {
  if (secret === null || by === null) throw new Error("Apple is set up without its key");
  const now = Math.floor(clock.now().getTime() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: "ES256", kid: by.keyId })
    .setIssuer(by.teamId)
    .setSubject(id)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + SECRET_SECONDS)
    .sign(createPrivateKey(secret));
}

const SaidUser = z.object({ name: z.object({ firstName: z.string().optional(), lastName: z.string().optional() }) });

function nameIn(said: string | null): string | null {
  try {
    const { firstName = "", lastName = "" } = SaidUser.parse(JSON.parse(said ?? "")).name;
    return toldText(`${firstName} ${lastName}`, 200);
  } catch {
    // Anybody can write anything there, and a name is no reason to turn somebody away.
    return null;
  }
}
