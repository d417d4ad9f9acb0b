import { type CookiePlace, cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { readToken } from "./read-token.ts";
import { removeCookie, writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_session";

export const sessionCookie = {
  read(where: CookiePlace, request: Request): string | null {
    return readToken(where, request, NAME);
  },

  write(where: CookiePlace, session: { token: string; expiresAt: Date }): string {
    return writeCookie(cookieScope(where), { name: NAME, value: session.token, expires: session.expiresAt });
  },

  remove(where: CookiePlace): string {
    return removeCookie(cookieScope(where), NAME);
  },

  isSent(where: CookiePlace, request: Request): boolean {
    return readCookie(request, cookieScope(where).prefix + NAME) !== null;
  },
};
