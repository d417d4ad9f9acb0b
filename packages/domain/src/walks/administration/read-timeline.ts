import { z } from "zod";
import type { Ctx } from "../../kernel/index.ts";
import { WALK_ACTIVITY_TYPES } from "../walk-activity.entity.ts";
import type { WalkMoment } from "./managed-walk.ts";

const Row = z.object({
  id: z.string(),
  type: z.enum(WALK_ACTIVITY_TYPES),
  atMs: z.number(),
  step: z.string().nullable(),
  seconds: z.number().nullable(),
  device: z.string().nullable(),
  isWalker: z.boolean(),
  by: z.string().nullable(),
});

// A walk that is longer than this tells its end, which is what is looked for.
const MOST = 500;

/** What happened on a walk, the latest first; the caller has found it. */
export async function readTimeline(ctx: Ctx, walkId: string): Promise<WalkMoment[]> {
  const rows = await ctx.em.execute<unknown[]>(
    `select l.log_id as id, l.activity_type as type, extract(epoch from l.created_at)::float8 * 1000 as "atMs", t.step_name as step,
       l.seconds, l.device_type as device, l.user_id = s.user_id as "isWalker", coalesce(u.full_name, u.email) as by
     from wizard_session_activity_log l join wizard_user_sessions s on s.session_id = l.session_id
       left join wizard_steps t on t.step_id = l.step_id left join auth.users u on u.id = l.user_id
     where l.session_id = ? order by l.created_at desc, l.log_id desc limit ?`,
    [walkId, MOST],
  );
  return rows.map((raw) => {
    const { atMs, isWalker, by, ...row } = Row.parse(raw);
    return { ...row, at: new Date(atMs), by: isWalker ? null : (by ?? "Somebody without an account") };
  });
}
