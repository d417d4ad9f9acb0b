import type { Ctx } from "../kernel/index.ts";

/** Whether the database knows it, which is what counts days in it. */
export async function isTimeZone(ctx: Ctx, zone: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ known: boolean }[]>("select auth.is_time_zone(?) as known", [zone]);
  return row?.known ?? false;
}
