import { type Ctx, Forbidden, requireWalker } from "../../kernel/index.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import type { StoredWalk } from "./stored-walk.ts";

/** The walk behind its lock, for its walker alone: what a share lets others edit is the answers. */
export async function requireOwnWalk(ctx: Ctx, token: string): Promise<StoredWalk> {
  requireWalker(ctx);
  const walk = await lockStoredWalk(ctx, token);
  if (!walk.isOwn) throw new Forbidden("Only whoever walks this walk may do this.");
  return walk;
}
