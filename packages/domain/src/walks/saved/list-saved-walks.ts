import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { presentSavedWalk, SAVED_WALK_COLUMNS } from "./saved-walk-row.ts";
import type { SavedWalkView } from "./saved-walk-view.ts";

const AT_MOST = 500;

/** One's own, those last used or saved first. */
export async function listSavedWalks(ctx: Ctx): Promise<SavedWalkView[]> {
  const { userId } = requireWalker(ctx);
  const rows = await ctx.em.execute<unknown[]>(
    `select ${SAVED_WALK_COLUMNS} from wizard_session_templates t join wizards w on w.wizard_id = t.wizard_id
     where t.user_id = ? order by coalesce(t.last_used_at, t.created_at) desc, t.template_id desc limit ${AT_MOST}`,
    [userId, userId],
  );
  return rows.map(presentSavedWalk);
}
