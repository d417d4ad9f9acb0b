import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { readWalkRow, WALK_COLUMNS, type WalkRow } from "./walk-row.ts";
import { WALKS } from "./walks-where.ts";

/** These walks, in this order, for exports that hold no transaction open meanwhile. Whatever is deleted by now is left out. */
export async function readWalkBatch(
  ctx: Ctx,
  { ids, wizardId = null }: { readonly ids: readonly string[]; readonly wizardId?: string | null },
): Promise<WalkRow[]> {
  requireAdministrator(ctx);
  if (ids.length === 0) return [];
  const places = ids.map(() => "?").join(", ");
  const rows = await ctx.em.execute<unknown[]>(
    `select ${WALK_COLUMNS} from ${WALKS} where s.session_id in (${places}) and (?::uuid is null or s.wizard_id = ?)`,
    [...ids, wizardId, wizardId],
  );
  const found = new Map(rows.map(readWalkRow).map((walk) => [walk.id, walk]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
