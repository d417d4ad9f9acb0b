import type { OAuthSetting } from "@boardwalk/domain/identity";
import { oauthVariable } from "./variables.ts";

type Given = Readonly<Record<string, string>>;

/** The providers that have an `OAUTH_<PROVIDER>_ID`. */
export function readOAuth(given: Given): OAuthSetting[] {
  return Object.entries(given).flatMap(([variable, id]) => {
    const [, provider, part] = oauthVariable.exec(variable) ?? [];
    if (provider === undefined || part !== "ID") return [];
    const of = (name: string) => given[`OAUTH_${provider}_${name}`] ?? null;
    const [teamId, keyId] = [given["OAUTH_APPLE_TEAM_ID"], given["OAUTH_APPLE_KEY_ID"]];
    const apple = provider === "APPLE" && teamId && keyId ? { teamId, keyId } : null;
    const secret = provider === "APPLE" ? (of("SECRET")?.replaceAll("\\n", "\n") ?? null) : of("SECRET");
    return [{ provider: provider.toLowerCase(), id, secret, issuer: of("ISSUER"), name: of("NAME"), apple }];
  });
}
