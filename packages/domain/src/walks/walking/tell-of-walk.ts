import { type Ctx, type EventType, newId } from "../../kernel/index.ts";

/** An event about a walk, its walker and whose wizard it is: the policies let nobody write one about an organization that is not theirs. */
export async function tellOfWalk(
  ctx: Ctx,
  type: Extract<EventType, `walk.${string}`>,
  walkId: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await ctx.em.execute("select auth.tell_of_walk(?, ?, ?, ?::jsonb)", [newId(), walkId, type, JSON.stringify(payload)]);
}
