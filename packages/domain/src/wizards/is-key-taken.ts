import type { Ctx } from "../kernel/index.ts";

/** By any wizard, also one that the author does not see. */
export async function isKeyTaken(ctx: Ctx, key: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ taken: boolean }[]>("select auth.is_wizard_key_taken(?) as taken", [key]);
  return row?.taken ?? false;
}
