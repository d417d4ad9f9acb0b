import { type Ctx, NotFound, requireWalker } from "../kernel/index.ts";
import { Walk } from "./walk.entity.ts";

/** The actor's own by its address; one that is shared with them is not theirs to give away, and a deleted one is gone. */
export async function findOwnWalk(ctx: Ctx, token: string) {
  const { userId } = requireWalker(ctx);
  const walk = await ctx.em.findOne(Walk, { token, userId, deletedAt: null });
  if (!walk) throw new NotFound("There is no such walk.");
  return walk;
}
