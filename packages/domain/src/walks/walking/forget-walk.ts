import { type Ctx, NotFound } from "../../kernel/index.ts";
import { readVersion } from "../../wizards/index.ts";
import { deviceOf } from "./device-of.ts";
import { FORGET_ANSWERS } from "./forget-answers.ts";
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
    `with forgotten as (
       update wizard_user_sessions s set deleted_at = statement_timestamp(), session_name = ?, session_description = null,
         last_modified = statement_timestamp()
       where s.session_id = ?::uuid returning s.session_id),
     ${FORGET_ANSWERS}
     select 1 from forgotten`,
    [definition.name, walk.id],
  );
  if (!gone) throw new NotFound("There is no such walk.");
}
