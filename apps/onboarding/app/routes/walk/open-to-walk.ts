import { type Ctx, Forbidden } from "@boardwalk/domain/kernel";
import { type OpenedWalk, openWalk } from "@boardwalk/domain/walks";

/** A walk for whoever may go on with it; who may only look has the page of its share. */
export async function openToWalk(ctx: Ctx, token: string): Promise<OpenedWalk> {
  const walk = await openWalk(ctx, { token });
  if (walk.state !== "completed" && !walk.may.edit) throw new Forbidden("This walk is shared with you to look at.");
  return walk;
}
