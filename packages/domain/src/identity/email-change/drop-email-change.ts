import { type Ctx, requireMember } from "../../kernel/index.ts";

/** The link that waits to be confirmed leads nowhere any more. */
export async function dropEmailChange(ctx: Ctx): Promise<void> {
  requireMember(ctx);
  await ctx.em.execute("select auth.drop_email_change()");
}
