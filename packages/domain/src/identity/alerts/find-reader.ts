import type { Ctx } from "../../kernel/index.ts";

export interface Reader {
  readonly email: string;
  readonly timezone: string | null;
}

/** Where a person is written to, and on which clock they read; null for a guest, who has no address. */
export async function findReader(ctx: Ctx, userId: string): Promise<Reader | null> {
  const [row] = await ctx.em.execute<{ email: string | null; timezone: string | null }[]>(
    "select email, timezone from auth.users where id = ?",
    [userId],
  );
  return row?.email ? { email: row.email, timezone: row.timezone } : null;
}
