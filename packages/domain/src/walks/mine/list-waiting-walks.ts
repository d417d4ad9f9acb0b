import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { openWalk } from "../walking/open-walk.ts";
import type { OpenedWalk } from "../walking/opened-walk.ts";

export interface WaitingWalk {
  readonly walk: OpenedWalk;
  /** On what it was walked last, as far as that browser said. */
  readonly deviceType: string | null;
}

const MOST = 3;

/** The walks that the actor may go on with, the latest first; of one wizard where it is named. Whatever was left for long is among them. */
export async function listWaitingWalks(
  ctx: Ctx,
  { wizardKey = null }: { readonly wizardKey?: string | null },
): Promise<WaitingWalk[]> {
  const { userId } = requireWalker(ctx);
  const rows = await ctx.em.execute<{ token: string; deviceType: string | null }[]>(
    `select s.session_token as token, s.device_type as "deviceType"
     from wizard_user_sessions s join wizards w on w.wizard_id = s.wizard_id
     where s.user_id = ? and not s.is_completed and s.deleted_at is null and (s.expires_at is null or s.expires_at > now())
       and (?::text is null or w.wizard_key = ?)
     order by s.last_modified desc, s.session_id desc limit ?`,
    [userId, wizardKey, wizardKey, MOST],
  );
  const waiting: WaitingWalk[] = [];
  for (const { token, deviceType } of rows) waiting.push({ walk: await openWalk(ctx, { token }), deviceType });
  return waiting;
}
