import type { Ctx } from "../../kernel/index.ts";

/** Uses up one of the actor's own codes; false for one that is not good. One conditional update decides who was first. */
export async function spendRecoveryCode(ctx: Ctx, codeHash: string): Promise<boolean> {
  const [spent] = await ctx.em.execute<{ spent: boolean }[]>("select auth.spend_recovery_code(?) as spent", [codeHash]);
  return spent?.spent === true;
}
