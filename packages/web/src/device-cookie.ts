import { cookieScope } from "./cookie-scope.ts";
import { readCookie } from "./read-cookie.ts";
import { writeCookie } from "./write-cookie.ts";

const NAME = "boardwalk_device";
const LOOKS_LIKE_A_TOKEN = /^[\w-]{16,128}$/;

type Where = Parameters<typeof cookieScope>[0];

/** Outlives sessions, so that a browser that was here before is known again. */
export const deviceCookie = {
  read(where: Where, request: Request): string | null {
    const value = readCookie(request, cookieScope(where).prefix + NAME);
    return value !== null && LOOKS_LIKE_A_TOKEN.test(value) ? value : null;
  },

  write(where: Where, device: { deviceToken: string; deviceExpiresAt: Date }): string {
    return writeCookie(cookieScope(where), {
      name: NAME,
      value: device.deviceToken,
      expires: device.deviceExpiresAt,
    });
  },
};
