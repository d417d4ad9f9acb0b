import type { AppLoadContext } from "@remix-run/server-runtime";

export interface OAuthChoice {
  readonly key: string;
  readonly name: string;
}

/** The providers that are set up, as buttons show them. */
export function oauthChoices({ services }: Pick<AppLoadContext, "services">): OAuthChoice[] {
  return services.oauth.providers.map(({ key, name }) => ({ key, name }));
}
