import type { LiveSession } from "@boardwalk/domain/identity";
import { redirect } from "@remix-run/server-runtime";
import { loginPath } from "../addresses/login-path.ts";
import { pathOf } from "../addresses/path-of.ts";

/** Whoever is not signed in is led to where they sign in, and back. */
export function requireSession(request: Request, session: LiveSession | null): LiveSession {
  if (!session) throw redirect(loginPath(pathOf(request)));
  return session;
}
