import type { Ctx } from "../../kernel/index.ts";
import { findManagedWizard, type ManagedWizard } from "./find-managed-wizard.ts";
import type { ListWalksInput } from "./list-walks.input.ts";
import { readWalkRow, WALK_COLUMNS, type WalkRow } from "./walk-row.ts";
import { walksOrder } from "./walks-order.ts";
import { WALKS, walksWhere } from "./walks-where.ts";

export interface WalksPage {
  readonly wizard: ManagedWizard;
  readonly walks: WalkRow[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 50;

/** The walks over a wizard, or those whom the filter asks for, for whoever administers. */
export async function listWalks(
  ctx: Ctx,
  { key, ...filter }: ListWalksInput & { readonly key: string },
): Promise<WalksPage> {
  const wizard = await findManagedWizard(ctx, key);
  const { text, values } = walksWhere(wizard.id, filter);
  const [counted] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from ${WALKS} where ${text}`,
    values,
  );
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const rows = await ctx.em.execute<unknown[]>(
    `select ${WALK_COLUMNS} from ${WALKS} where ${text} order by ${walksOrder(filter.sort)} limit ? offset ?`,
    [...values, PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return { wizard, walks: rows.map(readWalkRow), page, pages, total };
}
