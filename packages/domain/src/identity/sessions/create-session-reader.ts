import { Lucia, TimeSpan } from "lucia";
import type { Clock, Database, UserRole } from "../../kernel/index.ts";
import { readingSessionAdapter } from "./lucia-session-adapter.ts";
import { createSessionLookup } from "./session-lookup.ts";

export interface LiveSession {
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: UserRole;
  readonly timezone: string | null;
  readonly locale: string | null;
  /** Nobody but on walks: a guest has a session and no account. */
  readonly isGuest: boolean;
  /** The row was touched just now: the cookie is to be set again with its expiry. */
  readonly renewed: boolean;
  readonly expiresAt: Date;
}

export interface SessionReader {
  /** Null when it is not alive; throws Unavailable when nobody can tell. */
  read(token: string): Promise<LiveSession | null>;
}

// Lucia's own arithmetic needs some lifetime; the real ones are auth.session_idle and auth.session_lifetime.
const LUCIA_LIFETIME_DAYS = 30;
// What is longer was never one of ours, and needs no question to the database.
const LONGEST_TOKEN = 200;

/** Lucia compares with this machine's clock, so what it is handed has to be reckoned from the same one. */
export function createSessionReader(database: Database, machineClock: Clock): SessionReader {
  const adapter = readingSessionAdapter(createSessionLookup(database), LUCIA_LIFETIME_DAYS * 86_400_000, machineClock);
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(LUCIA_LIFETIME_DAYS, "d"),
    getSessionAttributes: ({ live }) => ({ live }),
    getUserAttributes: (attributes) => attributes,
  });
  return {
    async read(token) {
      if (token === "" || token.length > LONGEST_TOKEN) return null;
      const { session, user } = await lucia.validateSession(token);
      if (!session?.live) return null;
      const { email, name, role, timezone, locale, isGuest } = user;
      const { sessionId, expiresAt } = session.live;
      const person = { userId: user.id, email, name, role, timezone, locale, isGuest };
      return { sessionId, ...person, renewed: session.fresh, expiresAt };
    },
  };
}
