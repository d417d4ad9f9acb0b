import type { Ctx } from "../../kernel/index.ts";
import { deviceOf } from "./device-of.ts";
import { recordWalkActivity } from "./record-walk-activity.ts";
import { requireOwnWalk } from "./require-own-walk.ts";
import type { WalkTokenInput } from "./walk-token.input.ts";

export type PausedWalk =
  | { readonly kind: "paused" }
  | { readonly kind: "refused"; readonly reason: "completed" | "ends-with-the-visit" };

/** Puts a walk aside: nobody counts it as left for as long as walks are waited for. Any answer takes it up again. */
export async function pauseWalk(ctx: Ctx, { token }: WalkTokenInput): Promise<PausedWalk> {
  const walk = await requireOwnWalk(ctx, token);
  if (walk.isCompleted) return { kind: "refused", reason: "completed" };
  if (!walk.savesProgress) return { kind: "refused", reason: "ends-with-the-visit" };
  if (walk.pausedAt !== null) return { kind: "paused" };
  await ctx.em.execute(
    `update wizard_user_sessions set paused_at = statement_timestamp(), last_modified = statement_timestamp(),
       expires_at = null where session_id = ?`,
    [walk.id],
  );
  const by = { userId: walk.userId, deviceType: deviceOf(ctx) };
  await recordWalkActivity(ctx, walk, by, [{ type: "SESSION_PAUSED", stepId: walk.currentStepId }]);
  return { kind: "paused" };
}
