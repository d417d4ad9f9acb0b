import pg from "pg";

/** Shorter than a person's patience: a lock that is held too long becomes a 503, not a page that never comes. */
const REQUEST_LIMITS = {
  connectionTimeoutMillis: 3_000,
  statement_timeout: 10_000,
  lock_timeout: 4_000,
  idle_in_transaction_session_timeout: 20_000,
  keepAlive: true,
} as const;

const { DATE, TIMESTAMP, TIMESTAMPTZ, INTERVAL } = pg.types.builtins;
// The ORM reads these itself: a date that became a moment in this machine's zone would already be wrong.
const LEFT_AS_TEXT = [DATE, TIMESTAMP, TIMESTAMPTZ, INTERVAL];

/** One pool for the ORM and for prepared statements; with a role, no connection is ever anything else. */
export function createRequestPool(url: string, size: number, role?: string): pg.Pool {
  const types = new pg.TypeOverrides();
  for (const oid of LEFT_AS_TEXT) types.setTypeParser(oid, "text", (text) => text);
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    idleTimeoutMillis: 30_000,
    types,
    ...(role === undefined ? {} : { options: `-c role=${role}` }),
    ...REQUEST_LIMITS,
  });
  // A dropped connection fails the query that uses it; without listeners it would also end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
