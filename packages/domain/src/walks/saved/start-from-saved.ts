import { Conflict, type Ctx, requireWalker } from "../../kernel/index.ts";
import { type StartedAgain, startAgain } from "../replays/start-again.ts";
import { findSavedWalk } from "./find-saved-walk.ts";

/** A walk of the actor's own, with what of a saved one fits today; being used is counted in the same transaction. */
export async function startFromSaved(
  ctx: Ctx,
  { id, press }: { readonly id: string; readonly press?: string | undefined },
): Promise<StartedAgain> {
  requireWalker(ctx);
  const { view, kept, wizardId } = await findSavedWalk(ctx, { id });
  if (!view.canStart) throw new Conflict("not-on-offer", "Its wizard is not on offer, so no walk can begin.");
  const started = await startAgain(ctx, { wizardId, name: view.name, kept, press, from: { savedWalkId: id } });
  if (started.isNew) await ctx.em.execute("select auth.count_template_use(?)", [id]);
  return started;
}
