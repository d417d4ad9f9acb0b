import type { Database } from "../../kernel/index.ts";

export interface LiveSessionRow {
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly userId: string;
  readonly expiresAt: Date;
  readonly touchDue: boolean;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
  readonly timezone: string | null;
  readonly locale: string | null;
  readonly isGuest: boolean;
}

export interface SessionLookup {
  find(tokenHash: string): Promise<LiveSessionRow | undefined>;
  touch(tokenHash: string): Promise<void>;
}

interface Waiting {
  readonly promise: Promise<LiveSessionRow | undefined>;
  readonly resolve: (row: LiveSessionRow | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

const LIVE_SESSIONS =
  "select token_hash, session_id, user_id, extract(epoch from expires_at)::float8 as expires_at, touch_due, email, full_name, user_role, timezone, locale, is_guest from auth.live_sessions($1::text[])";

/** Every request passes here, so the lookups that arrive in one turn of the event loop share one prepared statement. */
export function createSessionLookup(database: Database): SessionLookup {
  let waiting = new Map<string, Waiting>();

  async function runBatch(): Promise<void> {
    const batch = waiting;
    waiting = new Map();
    try {
      const rows = await database.prepared("live-sessions", LIVE_SESSIONS, [[...batch.keys()]], readRow);
      const byHash = new Map(rows.map((row) => [row.tokenHash, row]));
      for (const [tokenHash, { resolve }] of batch) resolve(byHash.get(tokenHash));
    } catch (error) {
      for (const { reject } of batch.values()) reject(error);
    }
  }

  return {
    find(tokenHash) {
      const already = waiting.get(tokenHash);
      if (already) return already.promise;
      if (waiting.size === 0) setImmediate(runBatch);
      const entry: Waiting = Promise.withResolvers<LiveSessionRow | undefined>();
      waiting.set(tokenHash, entry);
      return entry.promise;
    },
    async touch(tokenHash) {
      await database.prepared("touch-session", "select auth.touch_session($1)", [tokenHash], () => null);
    },
  };
}

function readRow(row: Record<string, unknown>): LiveSessionRow {
  return {
    tokenHash: String(row["token_hash"]),
    sessionId: String(row["session_id"]),
    userId: String(row["user_id"]),
    expiresAt: new Date(Number(row["expires_at"]) * 1_000),
    touchDue: row["touch_due"] === true,
    email: String(row["email"] ?? ""),
    name: textOrNull(row["full_name"]),
    role: String(row["user_role"]),
    timezone: textOrNull(row["timezone"]),
    locale: textOrNull(row["locale"]),
    isGuest: row["is_guest"] === true,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
