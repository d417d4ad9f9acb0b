import type { Ctx } from "../../kernel/index.ts";

export interface AdministratorCounts {
  /** Who can sign in, of both roles. */
  readonly administrators: number;
  readonly supers: number;
  /** Who has a role and has never opened the link that they were sent. */
  readonly waiting: number;
}

/** The database counts, by the rule that keeps the last of them. */
export async function countAdministrators(ctx: Ctx): Promise<AdministratorCounts> {
  const [row] = await ctx.em.execute<AdministratorCounts[]>(
    "select administrators, supers, waiting from auth.count_administrators()",
  );
  return row ?? { administrators: 0, supers: 0, waiting: 0 };
}
