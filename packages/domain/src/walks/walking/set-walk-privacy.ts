import type { Ctx } from "../../kernel/index.ts";
import { FORGET_ANSWERS } from "./forget-answers.ts";
import { requireOwnWalk } from "./require-own-walk.ts";

export interface SetWalkPrivacyInput {
  readonly token: string;
  /** Whether answers stay once the walk is completed. */
  readonly storeUserData: boolean;
}

/** Of a completed walk the answers and files go at once; what is gone does not come back. */
export async function setWalkPrivacy(ctx: Ctx, { token, storeUserData }: SetWalkPrivacyInput): Promise<void> {
  const walk = await requireOwnWalk(ctx, token);
  await ctx.em.execute(
    `with w as (
       update wizard_user_sessions s set store_user_data = ?::boolean, last_modified = statement_timestamp() where s.session_id = ?::uuid
       returning s.session_id, s.is_completed and not s.store_user_data as forgets),
     forgotten as (select session_id from w where forgets),
     ${FORGET_ANSWERS}
     select 1 from w`,
    [storeUserData, walk.id],
  );
}
