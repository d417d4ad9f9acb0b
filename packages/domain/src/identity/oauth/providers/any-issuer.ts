import { buildOidcProvider } from "../build-oidc-provider.ts";
import type { OAuthProvider } from "../oauth-provider.ts";
import type { OAuthSetting } from "../oauth-setting.ts";
import type { ProviderLine } from "../provider-kind.ts";
import { secretAuth } from "../secret-auth.ts";

/** Whatever else speaks OpenID Connect, by its issuer alone. */
export function anyIssuer(setting: OAuthSetting, line: ProviderLine): OAuthProvider {
  const { provider, id, secret, issuer } = setting;
  if (issuer === null) throw new Error(`The provider ${provider} has no issuer`);
  return buildOidcProvider(
    {
      key: provider,
      name: setting.name ?? provider.slice(0, 1).toUpperCase() + provider.slice(1),
      issuer,
      clientId: id,
      scope: "openid email profile",
      provesAfresh: true,
      clientAuth: () => secretAuth(secret),
    },
    line,
  );
}
