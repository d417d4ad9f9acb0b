import { cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { removeCookie, writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_session";
// What could never be a token is not worth a query.
const LOOKS_LIKE_A_TOKEN = /^[\w-]{16,128}$/;

type Where = Parameters<typeof cookieScope>[0];

export const sessionCookie = {
  read(where: Where, request: Request): string | null {
    const value = readCookie(request, cookieScope(where).prefix + NAME);
    return value !== null && LOOKS_LIKE_A_TOKEN.test(value) ? value : null;
  },

  write(where: Where, session: { token: string; expiresAt: Date }): string {
    return writeCookie(cookieScope(where), { name: NAME, value: session.token, expires: session.expiresAt });
  },

  remove(where: Where): string {
    return removeCookie(cookieScope(where), NAME);
  },

  isSent(where: Where, request: Request): boolean {
    return readCookie(request, cookieScope(where).prefix + NAME) !== null;
  },
};
