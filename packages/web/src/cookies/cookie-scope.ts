import type { AppLoadContext } from "@remix-run/server-runtime";

/** How far a cookie reaches, and the prefix that makes a browser enforce it. */
export interface CookieScope {
  prefix: "" | "__Host-" | "__Secure-";
  secure: boolean;
  domain: string | null;
}

/** The app that answers, and where it stands on the web. */
export type CookiePlace = { app: AppLoadContext["app"]; services: Pick<AppLoadContext["services"], "site"> };

export function cookieScope({ app, services: { site } }: CookiePlace): CookieScope {
  const origin = app === "console" ? site.consoleOrigin : site.onboardingOrigin;
  const secure = origin.startsWith("https:");
  if (!secure) return { prefix: "", secure, domain: site.cookieDomain };
  return site.cookieDomain
    ? { prefix: "__Secure-", secure, domain: site.cookieDomain }
    : { prefix: "__Host-", secure, domain: null };
}
