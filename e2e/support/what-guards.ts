import { runSql } from "../servers/run-sql.ts";
import type { Site } from "../servers/running.ts";

/** All that decides who gets into an account, in one line of text: the same twice where nothing was changed. */
export async function whatGuards(site: Site, email: string): Promise<string> {
  const rows = await runSql(
    site,
    `select u.user_role as role, u.is_active as active, u.email, md5(coalesce(u.password_hash, '')) as password,
       (select count(*) from api_tokens t where t.user_id = u.id and t.revoked_at is null) as tokens,
       (select count(*) from passkeys p where p.user_id = u.id) as passkeys,
       (select count(*) from webauthn_challenges c where c.user_id = u.id) as challenges,
       (select count(*) from magic_links l where l.user_id = u.id and l.purpose = 'change-email') as addresses,
       (select md5(string_agg(r.code_hash, '' order by r.code_hash)) from recovery_codes r where r.user_id = u.id) as codes
     from auth.users u where u.email = '${email}'`,
  );
  return JSON.stringify(rows);
}
