import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { deviceOf } from "./device-of.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { recordWalkActivity } from "./record-walk-activity.ts";
import type { WalkTokenInput } from "./walk-token.input.ts";

/** Takes up a walk that was put aside or left. One that is under way, or completed, stays as it is. */
export async function resumeWalk(ctx: Ctx, { token }: WalkTokenInput): Promise<{ readonly isNew: boolean }> {
  const { userId } = requireWalker(ctx);
  const walk = await lockStoredWalk(ctx, token);
  if (walk.isCompleted || (walk.pausedAt === null && walk.abandonedAt === null)) return { isNew: false };
  await ctx.em.execute(
    `update wizard_user_sessions set paused_at = null, abandoned_at = null, last_modified = statement_timestamp(),
       last_step_at = statement_timestamp() where session_id = ?`,
    [walk.id],
  );
  const by = { userId, deviceType: deviceOf(ctx) };
  await recordWalkActivity(ctx, walk, by, [{ type: "SESSION_RESUMED", stepId: walk.currentStepId }]);
  return { isNew: true };
}
