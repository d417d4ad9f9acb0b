import { cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { removeCookie, writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_theme";
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

type Where = Parameters<typeof cookieScope>[0];

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

/** Light or dark where somebody chose; no cookie means that the system decides. */
export const themeCookie = {
  read(where: Where, request: Request): Theme {
    const value = readCookie(request, cookieScope(where).prefix + NAME);
    return isTheme(value) ? value : "system";
  },

  write(where: Where, theme: Theme, now: Date): string {
    const scope = cookieScope(where);
    if (theme === "system") return removeCookie(scope, NAME);
    return writeCookie(scope, { name: NAME, value: theme, expires: new Date(now.getTime() + YEAR_MS) });
  },
};
