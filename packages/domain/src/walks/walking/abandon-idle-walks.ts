import { z } from "zod";
import type { Ctx, Job } from "../../kernel/index.ts";
import { FORGET_ANSWERS } from "./forget-answers.ts";
import { recordWalksActivity, type WalkOfActivity } from "./record-walk-activity.ts";

const AT_ONCE = 200;
/** Whoever said that they would come back is waited for longer than whoever just left. */
const PAUSED_DAYS = 30;

interface LeftWalk extends WalkOfActivity {
  readonly userId: string;
  readonly stepId: string | null;
  readonly deviceType: string | null;
}

/** Writes down who has left: after each wizard's own time without an answer. Coming back takes it back. */
export const abandonIdleWalks: Job = {
  name: "abandon-idle-walks",
  data: z.object({}),
  attempts: 3,
  pauseSeconds: 60,
  expireSeconds: 300,
  atOnce: 1,
  schedule: "*/5 * * * *",
  async run({ database, surroundings, signal }) {
    const someLeft = () => database.withJobs(surroundings, (ctx) => markSome(ctx));
    while (!signal.aborted && (await someLeft()) === AT_ONCE);
  },
};

async function markSome(ctx: Ctx): Promise<number> {
  const left = await ctx.em.execute<LeftWalk[]>(LEAVE, [PAUSED_DAYS, AT_ONCE]);
  await recordWalksActivity(
    ctx,
    left.map((walk) => ({ walk, by: walk, type: "SESSION_ABANDONED", stepId: walk.stepId })),
  );
  return left.length;
}

// Of a walk that ended with its visit nobody will complete anything: its answers go where the walker wished so.
const LEAVE = `
  with idle as (
    select s.session_id, coalesce(s.expires_at <= statement_timestamp(), false) and not s.store_user_data as forgets
    from wizard_user_sessions s join wizards w on w.wizard_id = s.wizard_id
    where not s.is_completed and s.abandoned_at is null and s.deleted_at is null
      and case when s.paused_at is null
        then s.last_step_at < statement_timestamp() - make_interval(mins => w.inactivity_minutes) or s.expires_at <= statement_timestamp()
        else s.paused_at < statement_timestamp() - make_interval(days => ?::integer) end
    order by s.last_step_at limit ?::integer for no key update of s skip locked),
  forgotten as (select session_id from idle where forgets),
  ${FORGET_ANSWERS}
  update wizard_user_sessions s set abandoned_at = statement_timestamp()
  from idle i where s.session_id = i.session_id
  returning s.session_id as id, s.wizard_id as "wizardId", s.version_id as "versionId", s.user_id as "userId",
    s.current_step_id as "stepId", s.device_type as "deviceType"`;
