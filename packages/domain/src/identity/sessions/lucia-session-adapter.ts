import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from "lucia";
import { type Clock, type Ctx, hashToken, type Place, parseUserRole, type UserRole } from "../../kernel/index.ts";
import type { KnownAuthMethod } from "../history/auth-method.input.ts";
import type { DeviceInfo } from "../where/describe-user-agent.ts";
import type { LiveSessionRow, SessionLookup } from "./session-lookup.ts";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Pick<SessionAttributes, "live">, UserAttributes>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: UserAttributes;
  }
}

/** A session that is read carries the row's own expiry; one that is written carries what is known at sign-in. */
export type SessionAttributes = Partial<NewSession> & {
  readonly live?: { readonly sessionId: string; expiresAt: Date };
};

export interface UserAttributes {
  readonly email: string;
  readonly name: string | null;
  readonly role: UserRole;
  readonly timezone: string | null;
  readonly locale: string | null;
  readonly isGuest: boolean;
}

export interface NewSession {
  readonly sessionId: string;
  readonly role: UserRole;
  readonly method: KnownAuthMethod;
  readonly knownDeviceId: { readonly id: string };
  readonly device: DeviceInfo;
  readonly place: Place;
  readonly address: string | null;
}

const notHere = (what: string) => async (): Promise<never> => {
  throw new Error(
    `${what} is a verb of the identity context, with its permission and its record; Lucia does not do it.`,
  );
};

const refusing = {
  getUserSessions: notHere("Listing sessions"),
  deleteUserSessions: notHere("Ending a person's sessions"),
  deleteExpiredSessions: notHere("Cleaning up"),
} satisfies Partial<Adapter>;

/**
 * Reads sessions for Lucia. The database's clock decides everything, so Lucia is handed an expiry of its own making:
 * far away while nothing is due, just under half its lifetime when a touch is, which makes Lucia ask for one.
 */
export function readingSessionAdapter(lookup: SessionLookup, lifetimeMs: number, clock: Clock): Adapter {
  return {
    ...refusing,
    setSession: notHere("Opening a session"),
    // What is not alive was never returned, so Lucia has nothing to delete.
    deleteSession: async () => undefined,
    async getSessionAndUser(token) {
      const row = await lookup.find(hashToken(token));
      if (!row) return [null, null];
      const remaining = row.touchDue ? lifetimeMs / 2 - 1_000 : lifetimeMs;
      return [sessionOf(token, row, new Date(clock.now().getTime() + remaining)), userOf(row)];
    },
    async updateSessionExpiration(token) {
      await lookup.touch(hashToken(token));
    },
  };
}

function sessionOf(token: string, row: LiveSessionRow, expiresAt: Date): DatabaseSession {
  return {
    id: token,
    userId: row.userId,
    expiresAt,
    attributes: { live: { sessionId: row.sessionId, expiresAt: row.expiresAt } },
  };
}

function userOf(row: LiveSessionRow): DatabaseUser {
  const role = parseUserRole(row.role);
  return {
    id: row.userId,
    attributes: {
      email: row.email,
      name: row.name,
      role,
      timezone: row.timezone,
      locale: row.locale,
      isGuest: row.isGuest,
    },
  };
}

/** Writes a session inside the transaction of the sign-in; how long it lives is the database's rule. */
export function writingSessionAdapter(ctx: Ctx): Adapter {
  return {
    ...refusing,
    getSessionAndUser: notHere("Reading a session inside a sign-in"),
    updateSessionExpiration: notHere("Renewing a session inside a sign-in"),
    deleteSession: notHere("Ending a session"),
    async setSession({ id: token, userId, attributes }) {
      const { sessionId, role, method, knownDeviceId, device, place, address } = attributes;
      await ctx.em.execute(
        `insert into user_sessions (id, user_id, session_token_hash, device_type, device_name, browser, os, ip_address,
           location_city, location_country, auth_method, known_device_id, expires_at, absolute_expires_at)
         values (?, ?, ?, ?, ?, ?, ?, ?::inet, ?, ?, ?, ?, now() + auth.session_idle(?), now() + auth.session_lifetime(?))`,
        [
          sessionId,
          userId,
          hashToken(token),
          device?.type,
          device?.name,
          device?.browser,
          device?.os,
          address,
          place?.city,
          place?.country,
          method ?? null,
          knownDeviceId?.id ?? null,
          role,
          role,
        ],
        "run",
      );
    },
  };
}
