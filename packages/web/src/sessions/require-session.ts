import type { LiveSession } from "@boardwalk/domain/identity";
import { redirect } from "@remix-run/server-runtime";
import { loginPath } from "../addresses/login-path.ts";
import { pathOf } from "../addresses/path-of.ts";

/** Whoever is not signed in is led to where they sign in, and back. */
export function requireSession(request: Request, session: LiveSession | null): LiveSession {
  if (session) return session;
  const path = pathOf(request);
  if (request.method === "GET" || request.method === "HEAD") throw redirect(loginPath(path));
  // Without what the page said of an earlier act, which would be read as said of this one.
  throw redirect(loginPath(path.split("?", 1)[0], { unsent: true }));
}
