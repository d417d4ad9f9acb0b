import { createHash } from "node:crypto";
import pg from "pg";
import type { Serve } from "../../harness/alternative.ts";
import { POOL_SIZE } from "../pool-size.ts";
import { answerJson, listenHere } from "./listen-here.ts";
import { sessionToken } from "./session-token.ts";

// What somebody would write who needs this one thing: no roles, no rule about idle time, no renewal.
const LIVE_SESSION = {
  name: "live-session",
  text: `select s.id, s.expires_at, u.id as user_id, u.email, u.full_name, u.user_role, u.timezone, u.locale
    from user_sessions s join auth.users u on u.id = s.user_id
    where s.session_token_hash = $1 and s.expires_at > now() and s.revoked_at is null and u.is_active`,
};

/** The bare minimum that everything is compared with: plain node:http, a pool, one named prepared query. */
export const serve: Serve = (databaseUrl) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  return listenHere(async (request, response) => {
    const hash = createHash("sha256").update(sessionToken(request)).digest("hex");
    const { rows } = await pool.query({ ...LIVE_SESSION, values: [hash] });
    const [row] = rows;
    if (!row) return answerJson(response, 401, { session: null, user: null });
    const { id, expires_at: expiresAt, user_id, email, full_name: name, user_role: role, timezone, locale } = row;
    const user = { id: user_id, email, name, role, timezone, locale };
    return answerJson(response, 200, { session: { id, expiresAt }, user });
  });
};
