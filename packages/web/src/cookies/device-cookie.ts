import { type CookiePlace, cookieScope } from "./cookie-scope.ts";
import { readToken } from "./read-token.ts";
import { writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_device";

/** Outlives sessions, so that a browser that was here before is known again. */
export const deviceCookie = {
  read(where: CookiePlace, request: Request): string | null {
    return readToken(where, request, NAME);
  },

  write(where: CookiePlace, device: { deviceToken: string; deviceExpiresAt: Date }): string {
    return writeCookie(cookieScope(where), {
      name: NAME,
      value: device.deviceToken,
      expires: device.deviceExpiresAt,
    });
  },
};
