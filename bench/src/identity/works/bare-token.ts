import { createHash } from "node:crypto";
import pg from "pg";
import type { Prepare } from "../../harness/computation.ts";
import { microsecondsEachAwaited } from "../../harness/microseconds-each-awaited.ts";
import { makeApiTokens } from "../make-api-tokens.ts";

// What somebody would write who needs this one thing: no roles, no membership, no note of the last use.
const TOKEN = {
  name: "api-token",
  text: `select t.id, t.user_id, t.organization_id, t.scopes, u.user_role from api_tokens t join auth.users u on u.id = t.user_id
    where t.token_hash = $1 and t.revoked_at is null and (t.expires_at is null or t.expires_at > now()) and u.is_active`,
};

export const prepare: Prepare = async (_size, databaseUrl) => {
  const texts = await makeApiTokens(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  let asked = 0;
  return microsecondsEachAwaited(async () => {
    const hash = createHash("sha256")
      .update(texts[asked++ % texts.length] ?? "")
      .digest("hex");
    const { rows } = await pool.query({ ...TOKEN, values: [hash] });
    if (rows.length !== 1) throw new Error("The token is not known.");
  });
};
