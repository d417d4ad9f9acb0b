import type { OAuthProvider } from "@boardwalk/domain/identity";
import { describeTrouble } from "../../describe-trouble.ts";
import type { Check } from "./check.ts";

const WITHIN_MILLISECONDS = 3_000;
/** Made up: nobody is sent away with it. */
const QUESTION = {
  redirectUri: "http://localhost/oauth/doctor/callback",
  state: "state",
  nonce: "nonce",
  codeVerifier: "doctor",
  afresh: false,
};

type Standing = { kind: "well" | "away" | "unusable"; says: string };

/** Asks each issuer what it publishes. Whether it knows the secret shows only when somebody signs in. */
export const checkProviders: Check = {
  about: "Sign-in",
  async look({ environment }) {
    if (environment.oauth.length === 0) return { ok: true, says: "no provider is set up" };
    const [{ createOAuth, ProviderFault }, { systemClock }] = await Promise.all([
      import("@boardwalk/domain/identity"),
      import("@boardwalk/domain/kernel"),
    ]);
    const standings = await Promise.all(
      environment.oauth.map(async (setting): Promise<Standing> => {
        let isAsked = false;
        const [provider] = createOAuth([setting], {
          clock: systemClock,
          fetch: (address, { method, headers, redirect }) => {
            isAsked = true;
            return fetch(address, { method, headers, redirect, signal: AbortSignal.timeout(WITHIN_MILLISECONDS) });
          },
        }).providers;
        const name = provider?.name ?? setting.provider;
        try {
          await provider?.addressFor(QUESTION);
          return { kind: "well", says: isAsked ? `${name} answers` : `${name} publishes nothing to look at` };
        } catch (error) {
          const isAway = error instanceof ProviderFault && error.reason === "away";
          return isAway ? away(name, error) : unusable(name, error, setting.provider);
        }
      }),
    );
    const says = standings.map((standing) => standing.says).join("; ");
    if (standings.some(({ kind }) => kind === "unusable")) return { ok: false, says };
    return standings.some(({ kind }) => kind === "away") ? { ok: true, warning: true, says } : { ok: true, says };
  },
};

function away(name: OAuthProvider["name"], error: Error): Standing {
  return {
    kind: "away",
    says: `${name} does not answer from here, and nobody signs in by it until it does (${error.message})`,
  };
}

function unusable(name: OAuthProvider["name"], error: unknown, key: string): Standing {
  const why = describeTrouble(error).replace(/\.$/, "");
  return {
    kind: "unusable",
    says: `${name} cannot be used as it is set up (${why}). Check the settings that begin with OAUTH_${key.toUpperCase()}_`,
  };
}
