import type { Ctx } from "../../kernel/index.ts";
import { findManagedWizard } from "./find-managed-wizard.ts";
import type { WalkOrder } from "./list-walks.input.ts";
import { walksOrder } from "./walks-order.ts";
import { WALKS, type WalksFilter, walksWhere } from "./walks-where.ts";

/** Every walk that the list finds, in its order, for exports: looked up once, so that none moves while pieces are read. */
export async function listWalkIds(
  ctx: Ctx,
  { key, sort, ...filter }: WalksFilter & { readonly key: string; readonly sort: WalkOrder },
): Promise<string[]> {
  const wizard = await findManagedWizard(ctx, key);
  const { text, values } = walksWhere(wizard.id, filter);
  const rows = await ctx.em.execute<{ id: string }[]>(
    `select s.session_id as id from ${WALKS} where ${text} order by ${walksOrder(sort)}`,
    values,
  );
  return rows.map(({ id }) => id);
}
