import { type CookiePlace, cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";

// What could never be a token is not worth a query.
const LOOKS_LIKE_A_TOKEN = /^[\w-]{16,128}$/;

/** The token in a cookie of ours, or null where there is none or it could be none. */
export function readToken(where: CookiePlace, request: Request, name: string): string | null {
  const value = readCookie(request, cookieScope(where).prefix + name);
  return value !== null && LOOKS_LIKE_A_TOKEN.test(value) ? value : null;
}
