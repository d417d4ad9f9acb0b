import { buildOidcProvider } from "../build-oidc-provider.ts";
import type { ProviderKind } from "../provider-kind.ts";
import { secretAuth } from "../secret-auth.ts";

export const google: ProviderKind = {
  key: "google",
  build: (setting, line) =>
    buildOidcProvider(
      {
        key: "google",
        name: setting.name ?? "Google",
        issuer: setting.issuer ?? "https://accounts.google.com",
        clientId: setting.id,
        scope: "openid email profile",
        // It neither asks again when told to nor says when it last did.
        provesAfresh: false,
        parameters: { prompt: "select_account" },
        clientAuth: () => secretAuth(setting.secret),
      },
      line,
    ),
};
