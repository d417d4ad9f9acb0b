import type { LiveSession } from "@boardwalk/domain/identity";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { sessionCookie } from "../cookies/session-cookie.ts";

export interface FoundSession {
  session: LiveSession | null;
  /** The session of somebody without an account: nobody, but on walks. */
  guest: LiveSession | null;
  /** What the answer has to say about the cookie: a new expiry, or that it is void. */
  cookies: readonly string[];
}

const found = new WeakMap<AppLoadContext, Promise<FoundSession>>();

/** Who asks. All loaders of one request share one look-up; an action always looks afresh. */
export function findSession(context: AppLoadContext, request: Request): Promise<FoundSession> {
  if (request.method !== "GET" && request.method !== "HEAD") return lookUp(context, request);
  const known = found.get(context);
  if (known) return known;
  const looking = lookUp(context, request);
  found.set(context, looking);
  return looking;
}

async function lookUp(context: AppLoadContext, request: Request): Promise<FoundSession> {
  if (!sessionCookie.isSent(context, request)) return { session: null, guest: null, cookies: [] };
  const token = sessionCookie.read(context, request);
  const live = token === null ? null : await context.services.sessions.read(token);
  if (token === null || live === null) return { session: null, guest: null, cookies: [sessionCookie.remove(context)] };
  const { renewed, expiresAt } = live;
  const who = live.isGuest ? { session: null, guest: live } : { session: live, guest: null };
  return { ...who, cookies: renewed ? [sessionCookie.write(context, { token, expiresAt })] : [] };
}
