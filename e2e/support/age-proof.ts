import { runSql } from "../servers/run-sql.ts";
import type { Site } from "../servers/running.ts";

/** As if this person had proven who they are eleven minutes ago, on every device. */
export async function ageProof(site: Site, email: string): Promise<void> {
  await runSql(
    site,
    `update user_sessions set authenticated_at = now() - interval '11 minutes'
       where user_id = (select id from auth.users where email = '${email}')`,
    { write: true },
  );
}
