import { runSql } from "../servers/run-sql.ts";
import type { Site } from "../servers/running.ts";

/** An hour goes by since somebody last proved who they are; they stay signed in. */
export async function ageProof(site: Site, email: string): Promise<void> {
  await runSql(
    site,
    `update user_sessions set authenticated_at = now() - interval '1 hour'
     where user_id = (select id from auth.users where email = '${email}')`,
    { write: true },
  );
}
