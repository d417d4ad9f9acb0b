import type { IncomingMessage } from "node:http";

export const SESSION_COOKIE = "boardwalk_session";

/** The token in the session's cookie, or an empty one. */
export function sessionToken({ headers }: Pick<IncomingMessage, "headers">): string {
  for (const pair of (headers.cookie ?? "").split("; ")) {
    if (pair.startsWith(`${SESSION_COOKIE}=`)) return pair.slice(SESSION_COOKIE.length + 1);
  }
  return "";
}
