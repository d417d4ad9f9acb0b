import { type CookiePlace, cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { isTheme, type Theme } from "./theme.ts";
import { removeCookie, writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_theme";
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Light or dark where somebody chose; no cookie means that the system decides. */
export const themeCookie = {
  read(where: CookiePlace, request: Request): Theme {
    const value = readCookie(request, cookieScope(where).prefix + NAME);
    return isTheme(value) ? value : "system";
  },

  write(where: CookiePlace, theme: Theme, now: Date): string {
    const scope = cookieScope(where);
    if (theme === "system") return removeCookie(scope, NAME);
    return writeCookie(scope, { name: NAME, value: theme, expires: new Date(now.getTime() + YEAR_MS) });
  },
};
