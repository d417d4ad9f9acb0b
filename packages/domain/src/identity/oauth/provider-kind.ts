import type { CustomFetch } from "openid-client";
import type { Clock } from "../../kernel/index.ts";
import type { OAuthProvider } from "./oauth-provider.ts";
import type { OAuthSetting } from "./oauth-setting.ts";

/** The line to the outside and the time, which tests bring themselves. */
export interface ProviderLine {
  readonly clock: Clock;
  readonly fetch?: CustomFetch;
}

/** A provider that is known by name: adding one is a file like this beside the others and a line in `known-providers.ts`. */
export interface ProviderKind {
  readonly key: string;
  build(setting: OAuthSetting, line: ProviderLine): OAuthProvider;
}
