import type { Ctx } from "../../kernel/index.ts";
import { requireScope } from "./require-scope.ts";

/** What a token may know of itself, whatever it is allowed. */
export interface CurrentApiToken {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly organizationId: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
}

export async function readCurrentApiToken(ctx: Ctx): Promise<CurrentApiToken> {
  const { tokenId, organizationId, scopes } = requireScope(ctx, null);
  const [row] = await ctx.em.execute<{ name: string; prefix: string; created: number; expires: number | null }[]>(
    `select name, token_prefix as prefix, extract(epoch from created_at)::float8 as created,
       extract(epoch from expires_at)::float8 as expires
     from api_tokens where id = ?`,
    [tokenId],
  );
  if (!row) throw new Error("The token that asks is not there");
  return {
    id: tokenId,
    name: row.name,
    prefix: row.prefix,
    scopes,
    organizationId,
    createdAt: new Date(Number(row.created) * 1_000).toISOString(),
    expiresAt: row.expires === null ? null : new Date(Number(row.expires) * 1_000).toISOString(),
  };
}
