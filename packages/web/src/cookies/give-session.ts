import type { CookiePlace } from "./cookie-scope.ts";
import { deviceCookie } from "./device-cookie.ts";
import { sessionCookie } from "./session-cookie.ts";

type NewSession = Parameters<typeof sessionCookie.write>[1] & Parameters<typeof deviceCookie.write>[1];

/** To the browser of whoever has just signed in: the session, and by what it is known again when that is over. */
export function giveSession(where: CookiePlace, cookies: Headers, session: NewSession): void {
  cookies.append("Set-Cookie", sessionCookie.write(where, session));
  cookies.append("Set-Cookie", deviceCookie.write(where, session));
}
