import type { Ctx } from "../../kernel/index.ts";
import { authoredBy, requireAuthor } from "../../wizards/index.ts";
import { readWalkRow, WALK_COLUMNS, type WalkRow } from "./walk-row.ts";
import { WALKS } from "./walks-where.ts";

/** These walks, in this order, for exports that hold no transaction open meanwhile. Whatever is deleted by now is left out. */
export async function readWalkBatch(
  ctx: Ctx,
  { ids, wizardId = null }: { readonly ids: readonly string[]; readonly wizardId?: string | null },
): Promise<WalkRow[]> {
  const mine = authoredBy(await requireAuthor(ctx));
  if (ids.length === 0) return [];
  const places = ids.map(() => "?").join(", ");
  const rows = await ctx.em.execute<unknown[]>(
    `select ${WALK_COLUMNS} from ${WALKS} join wizards w on w.wizard_id = s.wizard_id
     where s.session_id in (${places}) and (?::uuid is null or s.wizard_id = ?) and ${mine.text}`,
    [...ids, wizardId, wizardId, ...mine.values],
  );
  const found = new Map(rows.map(readWalkRow).map((walk) => [walk.id, walk]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
