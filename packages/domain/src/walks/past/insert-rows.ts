import type { Ctx } from "../../kernel/index.ts";

const AT_ONCE = 1_000;

/** Runs a statement that takes its rows as one parameter, as JSON. */
export async function insertRows(ctx: Ctx, statement: string, rows: readonly unknown[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await ctx.em.execute(statement, [JSON.stringify(rows.slice(from, from + AT_ONCE))]);
  }
}
