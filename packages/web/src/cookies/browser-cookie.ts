import { newToken } from "@boardwalk/domain/kernel";
import { type CookiePlace, cookieScope } from "./cookie-scope.ts";
import { readToken } from "./read-token.ts";
import { writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_browser";
const LIFETIME_DAYS = 1;

/** Says which browser asked for something that only it may answer: a code, a challenge, a way back from elsewhere. It proves nobody. */
export const browserCookie = {
  read(where: CookiePlace, request: Request): string | null {
    return readToken(where, request, NAME);
  },

  /** The browser's own, or a new one that goes out with the answer. */
  take(where: CookiePlace & { services: { clock: { now(): Date } } }, request: Request, cookies: Headers): string {
    const known = browserCookie.read(where, request);
    const value = known ?? newToken();
    const expires = new Date(where.services.clock.now().getTime() + LIFETIME_DAYS * 86_400_000);
    cookies.append("Set-Cookie", writeCookie(cookieScope(where), { name: NAME, value, expires }));
    return value;
  },
};
