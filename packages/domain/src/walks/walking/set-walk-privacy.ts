import { type Ctx, requireWalker } from "../../kernel/index.ts";
import { requireOwnWalk } from "./require-own-walk.ts";

export interface SetWalkPrivacyInput {
  readonly token: string;
  /** Whether answers stay once the walk is completed. */
  readonly storeUserData: boolean;
}

/** Of a completed walk the answers and files go at once; what is gone does not come back. */
export async function setWalkPrivacy(ctx: Ctx, { token, storeUserData }: SetWalkPrivacyInput): Promise<void> {
  requireWalker(ctx);
  const walk = await requireOwnWalk(ctx, token);
  await ctx.em.execute(
    `with w as (
       update wizard_user_sessions s set store_user_data = ?::boolean, last_modified = statement_timestamp() where s.session_id = ?::uuid
       returning s.session_id, s.is_completed and not s.store_user_data as forgets),
     gone as (delete from wizard_user_selections a using w where a.session_id = w.session_id and w.forgets),
     unsaid as (
       update wizard_step_skips k set skip_reason = null from w
       where k.session_id = w.session_id and w.forgets and k.skip_reason is not null)
     delete from files f using w where f.walk_id = w.session_id and w.forgets`,
    [storeUserData, walk.id],
  );
}
