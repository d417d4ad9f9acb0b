import { type CookiePlace, cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { removeCookie, writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_no_passkey";
const LIFETIME_DAYS = 180;

/** Remembers that somebody at this browser wants no passkey for now. */
export const passkeyOfferCookie = {
  isSkipped(where: CookiePlace, request: Request): boolean {
    return readCookie(request, cookieScope(where).prefix + NAME) === "skipped";
  },

  skip(where: CookiePlace, now: Date): string {
    const expires = new Date(now.getTime() + LIFETIME_DAYS * 86_400_000);
    return writeCookie(cookieScope(where), { name: NAME, value: "skipped", expires });
  },

  forget(where: CookiePlace): string {
    return removeCookie(cookieScope(where), NAME);
  },
};
