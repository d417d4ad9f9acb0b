import { type Ctx, NotFound, recordAudit, requireMember } from "../../kernel/index.ts";
import { isSavedWalkId } from "./is-saved-walk-id.ts";

/** Stands first in the gallery and says so. Only who manages its wizard; to everybody else it is not there. */
export async function markSavedOfficial(
  ctx: Ctx,
  { id, isOfficial }: { id: string; isOfficial: boolean },
): Promise<{ name: string }> {
  requireMember(ctx);
  const [marked] = isSavedWalkId(id)
    ? await ctx.em.execute<{ done: boolean }[]>("select auth.mark_template_official(?, ?::boolean) as done", [
        id,
        isOfficial,
      ])
    : [];
  if (!marked?.done) throw new NotFound("There is no such saved walk.");
  const [saved] = await ctx.em.execute<{ name: string }[]>(
    "select template_name as name from wizard_session_templates where template_id = ?",
    [id],
  );
  const name = saved?.name ?? "";
  const marking = isOfficial ? "saved-walk.made-official" : "saved-walk.made-unofficial";
  recordAudit(ctx, {
    action: marking,
    target: { type: "saved-walk", id },
    after: { name },
  });
  return { name };
}
