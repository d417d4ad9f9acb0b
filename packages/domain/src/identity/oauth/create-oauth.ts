import { KNOWN_PROVIDERS } from "./known-providers.ts";
import type { OAuthProvider } from "./oauth-provider.ts";
import type { OAuthSetting } from "./oauth-setting.ts";
import type { ProviderLine } from "./provider-kind.ts";
import { anyIssuer } from "./providers/any-issuer.ts";

/** The providers that are set up, in the order in which people are shown them. */
export interface OAuth {
  readonly providers: readonly OAuthProvider[];
  find(key: string | undefined): OAuthProvider | null;
}

/** Asks nobody anything yet: a provider that is away keeps no server from starting. */
export function createOAuth(settings: readonly OAuthSetting[], line: ProviderLine): OAuth {
  const known = KNOWN_PROVIDERS.flatMap((kind) =>
    settings.filter(({ provider }) => provider === kind.key).map((setting) => kind.build(setting, line)),
  );
  const others = settings
    .filter(({ provider }) => !KNOWN_PROVIDERS.some(({ key }) => key === provider))
    .map((setting) => anyIssuer(setting, line));
  const providers = [...known, ...others];
  return { providers, find: (key) => providers.find((each) => each.key === key) ?? null };
}
