import { mintApiToken } from "@boardwalk/domain/identity";
import { inDatabase } from "../session/in-database.ts";
import { addressOf, PEOPLE } from "./people-in-database.ts";

/** A token for everybody in the crowd, each in an organization of their own. */
export function makeApiTokens(databaseUrl: string): Promise<string[]> {
  return inDatabase(databaseUrl, async (client) => {
    const texts: string[] = [];
    for (let number = 0; number < PEOPLE; number += 1) {
      const { text, hash, prefix } = mintApiToken();
      await client.query(
        `with person as (select id from auth.users where email = $1),
           home as (insert into organizations (id, name, slug) select gen_random_uuid(), $1, 'o-' || gen_random_uuid() from person returning id),
           membership as (insert into organization_members (id, organization_id, user_id, role)
             select gen_random_uuid(), home.id, person.id, 'OWNER' from home, person)
         insert into api_tokens (id, organization_id, user_id, created_by, name, token_hash, token_prefix, scopes, made_as)
         select gen_random_uuid(), home.id, person.id, person.id, 'bench', $2, $3, '["profile:read"]', 'USER' from home, person`,
        [addressOf(number), hash, prefix],
      );
      texts.push(text);
    }
    await client.query("analyze");
    return texts;
  });
}
