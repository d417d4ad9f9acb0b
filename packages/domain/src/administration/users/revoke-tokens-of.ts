import type { Ctx } from "../../kernel/index.ts";
import { tellOfUser } from "./tell-of-user.ts";

/** Ends everything that acts with the rights of somebody. Gives how many API tokens that were. */
export async function revokeTokensOf(ctx: Ctx, userId: string): Promise<number> {
  const rows = await ctx.em.execute<{ id: string }[]>("select id from auth.revoke_tokens_of(?) id", [userId]);
  for (const { id } of rows) await tellOfUser(ctx, "api-token.revoked", userId, { tokenId: id });
  return rows.length;
}
