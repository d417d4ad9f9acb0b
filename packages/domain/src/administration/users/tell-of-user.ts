import { type Ctx, type EventType, newId, recordEvent } from "../../kernel/index.ts";

type Told = Extract<
  EventType,
  "user.role-changed" | "user.activated" | "user.deactivated" | "session.ended" | "api-token.revoked"
>;

/** An event about whom administration acted on: the policies let nobody write one about somebody else. */
export async function tellOfUser(
  ctx: Ctx,
  type: Told,
  userId: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (ctx.actor.kind === "member" && ctx.actor.userId === userId) return recordEvent(ctx, type, { userId }, payload);
  await ctx.em.execute("select auth.tell_of_user(?, ?, ?, ?::jsonb)", [newId(), userId, type, JSON.stringify(payload)]);
}
