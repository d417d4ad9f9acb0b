import type { Ctx } from "../../kernel/index.ts";
import { findStoredWalk } from "./find-stored-walk.ts";
import { loadWalk } from "./loaded-walk.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { presentWalk } from "./present-walk.ts";
import type { WalkTokenInput } from "./walk-token.input.ts";

/** A walk of the actor's own, or one that is shared with them; anybody else's is not there. Changes nothing. */
export async function openWalk(ctx: Ctx, input: WalkTokenInput): Promise<OpenedWalk> {
  return presentWalk(await loadWalk(ctx, await findStoredWalk(ctx, input.token)));
}
