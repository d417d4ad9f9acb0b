import { type Ctx, requireMember } from "../../kernel/index.ts";
import {
  type ApiTokenRow,
  type ApiTokenView,
  type EndedApiTokenView,
  presentApiToken,
  presentEndedApiToken,
} from "./present-api-token.ts";

export interface ApiTokenList {
  readonly good: ApiTokenView[];
  readonly ended: EndedApiTokenView[];
}

const ENDED_LATELY = 10;

/** One's own, by the same rule that lets them in. */
export async function listApiTokens(ctx: Ctx): Promise<ApiTokenList> {
  const { userId } = requireMember(ctx);
  const rows = await ctx.em.execute<ApiTokenRow[]>(
    `select t.id, t.name, t.token_prefix as prefix, t.scopes, o.name as organization,
       extract(epoch from t.created_at)::float8 as created, extract(epoch from t.expires_at)::float8 as expires,
       coalesce(t.expires_at < now() + interval '7 days' and t.expires_at > t.created_at + interval '8 days', false) as expires_soon,
       extract(epoch from t.last_used_at)::float8 as used, host(t.last_used_ip) as used_from,
       extract(epoch from t.revoked_at)::float8 as revoked, t.revoked_because as because,
       coalesce(t.expires_at <= now(), false) as is_expired,
       auth.api_token_good(t.revoked_at, t.expires_at, t.made_as, u.user_role, m.role) as is_good
     from api_tokens t
       join organizations o on o.id = t.organization_id
       join auth.users u on u.id = t.user_id
       left join organization_members m on m.organization_id = t.organization_id and m.user_id = t.user_id
     where t.user_id = ?
     order by coalesce(least(t.revoked_at, t.expires_at), t.created_at) desc, t.id desc`,
    [userId],
  );
  return {
    good: rows
      .filter((row) => row.is_good)
      .sort((one, other) => Number(other.created) - Number(one.created))
      .map((row) => presentApiToken(row, (address) => ctx.places.locate(address))),
    ended: rows
      .filter((row) => !row.is_good)
      .slice(0, ENDED_LATELY)
      .map(presentEndedApiToken),
  };
}
