import { type Ctx, Forbidden } from "../../kernel/index.ts";
import { openWalk } from "../walking/open-walk.ts";
import type { OpenedWalk } from "../walking/opened-walk.ts";

/** A walk of the actor's own: what is shared with them is not theirs to put aside. */
export async function findOwnWalk(ctx: Ctx, token: string): Promise<OpenedWalk> {
  const walk = await openWalk(ctx, { token });
  if (!walk.may.manage) throw new Forbidden("This walk is somebody else's.");
  return walk;
}
