import { type Ctx, requireMember } from "../../kernel/index.ts";

/** The address that the actor wants to go by and has not confirmed yet. */
export async function pendingEmailChange(ctx: Ctx): Promise<string | null> {
  requireMember(ctx);
  const [row] = await ctx.em.execute<{ email: string | null }[]>("select auth.pending_email_change() as email");
  return row?.email ?? null;
}
