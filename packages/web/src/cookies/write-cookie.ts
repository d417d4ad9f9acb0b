import type { CookieScope } from "./cookie-scope.ts";

export interface CookieToWrite {
  name: string;
  value: string;
  /** A past moment removes the cookie. */
  expires: Date;
  /** Only what a page's own script has to read is visible to scripts. */
  scripts?: "cannot-read" | "can-read";
}

/** The value of one `Set-Cookie` header. */
export function writeCookie(scope: CookieScope, cookie: CookieToWrite): string {
  const parts = [`${scope.prefix}${cookie.name}=${encodeURIComponent(cookie.value)}`, "Path=/"];
  if (scope.domain) parts.push(`Domain=${scope.domain}`);
  parts.push(`Expires=${cookie.expires.toUTCString()}`, "SameSite=Lax");
  if (cookie.scripts !== "can-read") parts.push("HttpOnly");
  if (scope.secure) parts.push("Secure");
  return parts.join("; ");
}

/** Takes a cookie back. */
export function removeCookie(scope: CookieScope, name: string): string {
  return writeCookie(scope, { name, value: "", expires: new Date(0) });
}
