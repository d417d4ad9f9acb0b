import { type Ctx, NotFound, requireWalker } from "../../kernel/index.ts";
import { isSavedWalkId } from "./is-saved-walk-id.ts";

/** One's own goes for good; walks that began from it go on. */
export async function forgetSavedWalk(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { userId } = requireWalker(ctx);
  const gone = isSavedWalkId(id)
    ? await ctx.em.execute<unknown[]>(
        "delete from wizard_session_templates where template_id = ? and user_id = ? returning 1",
        [id, userId],
      )
    : [];
  if (gone.length === 0) throw new NotFound("There is no such saved walk.");
}
