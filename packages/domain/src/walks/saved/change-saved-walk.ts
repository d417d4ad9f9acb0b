import { type Ctx, Forbidden, Invalid, NotFound, requireWalker } from "../../kernel/index.ts";
import { SavedWalk } from "../saved-walk.entity.ts";
import { isSavedWalkId } from "./is-saved-walk-id.ts";
import { SavedWalkDetails } from "./saved-walk-details.input.ts";

/** What it is called and whom it is for; what it holds stays as it was saved. */
export async function changeSavedWalk(ctx: Ctx, { id, ...raw }: SavedWalkDetails & { id: string }): Promise<void> {
  const { userId, kind } = requireWalker(ctx);
  const parsed = SavedWalkDetails.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const saved = isSavedWalkId(id) ? await ctx.em.findOne(SavedWalk, { id, userId }) : null;
  if (!saved) throw new NotFound("There is no such saved walk.");
  if (parsed.data.isPublic && kind === "guest") throw new Forbidden("Only somebody with an account makes one public.");
  ctx.em.assign(saved, parsed.data);
  await ctx.em.flush();
}
