import { evaluate } from "@boardwalk/engine";
import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { deviceOf } from "./device-of.ts";
import { lockStoredWalk } from "./find-stored-walk.ts";
import { FORGET_ANSWERS } from "./forget-answers.ts";
import { type LoadedWalk, loadWalk } from "./loaded-walk.ts";
import { recordWalkActivity, type WalkActivityEntry } from "./record-walk-activity.ts";
import { tellOfWalk } from "./tell-of-walk.ts";
import type { WalkTokenInput } from "./walk-token.input.ts";

export type CompletedWalk =
  | {
      readonly kind: "completed" /** False where it was completed before: nothing was done now. */;
      readonly isNew: boolean;
    }
  /** Something is to be done first, at this step. */
  | { readonly kind: "incomplete"; readonly current: string | null };

/** Hands the walk in, once. From then on it is frozen; where the walker wished so, its answers go with the same statement. */
export async function completeWalk(ctx: Ctx, { token }: WalkTokenInput): Promise<CompletedWalk> {
  const { userId } = requireWalker(ctx);
  const walk = await loadWalk(ctx, await lockStoredWalk(ctx, token));
  const { stored, version, document } = walk;
  if (stored.isCompleted) return { kind: "completed", isNew: false };
  const { complete, current, path, total } = evaluate(version.program, document);
  if (!complete) return { kind: "incomplete", current };

  const deviceType = deviceOf(ctx);
  const metadata = JSON.stringify({ ...stored.metadata, path });
  await ctx.em.execute(COMPLETE, [total, deviceType, metadata, stored.id]);
  const entries: WalkActivityEntry[] = isAway(walk) ? [{ type: "SESSION_RESUMED" }] : [];
  await recordWalkActivity(ctx, stored, { userId, deviceType }, [...entries, { type: "SESSION_COMPLETED" }]);
  const { id, wizardId } = stored;
  const payload = { walkId: id, wizardId, wizardKey: version.wizardKey, version: version.number, total };
  await tellOfWalk(ctx, "walk.completed", id, payload);
  return { kind: "completed", isNew: true };
}

function isAway({ stored }: LoadedWalk): boolean {
  return stored.pausedAt !== null || stored.abandonedAt !== null;
}

// Route and times stay in the walk's row, its skips and its log; answers and files stay where the walker lets them.
const COMPLETE = `
  with w as (
    update wizard_user_sessions s set is_completed = true, completed_at = statement_timestamp(), current_step_id = null,
      total_price = ?::numeric, device_type = ?::text, session_metadata = ?::text::jsonb, revision = s.revision + 1,
      last_modified = statement_timestamp(), last_step_at = statement_timestamp(), paused_at = null, abandoned_at = null,
      expires_at = null,
      completion_time_minutes = round(extract(epoch from statement_timestamp() - s.started_at) / 60)::integer
    where s.session_id = ?::uuid and not s.is_completed
    returning s.session_id, s.store_user_data),
  forgotten as (select session_id from w where not store_user_data),
  ${FORGET_ANSWERS}
  select 1 from w`;
