import { type Ctx, NotFound } from "../../kernel/index.ts";
import { readVersion } from "../../wizards/index.ts";
import { deviceOf } from "./device-of.ts";
import { recordWalkActivity } from "./record-walk-activity.ts";
import { requireOwnWalk } from "./require-own-walk.ts";
import type { WalkTokenInput } from "./walk-token.input.ts";

/** Deletes a walk for good: its answers, files, name and words go, and what stays is a figure. Its shares lead nowhere from now on. */
export async function forgetWalk(ctx: Ctx, { token }: WalkTokenInput): Promise<void> {
  const walk = await requireOwnWalk(ctx, token);
  const { definition } = await readVersion(ctx, walk.versionId);
  const by = { userId: walk.userId, deviceType: deviceOf(ctx) };
  await recordWalkActivity(ctx, walk, by, [{ type: "SESSION_DELETED", stepId: walk.currentStepId }]);
  const [gone] = await ctx.em.execute<unknown[]>(
    `with w as (
       update wizard_user_sessions s set deleted_at = statement_timestamp(), session_name = ?, session_description = null,
         last_modified = statement_timestamp()
       where s.session_id = ?::uuid returning s.session_id),
     answers as (delete from wizard_user_selections a using w where a.session_id = w.session_id),
     unsaid as (update wizard_step_skips k set skip_reason = null from w where k.session_id = w.session_id and k.skip_reason is not null),
     uploads as (delete from files f using w where f.walk_id = w.session_id)
     select 1 from w`,
    [definition.name, walk.id],
  );
  if (!gone) throw new NotFound("There is no such walk.");
}
