import { Conflict, type Ctx, Invalid, requireWalker } from "../../kernel/index.ts";
import { findOwnWalk } from "./find-own-walk.ts";
import { WalkPrivacyInput } from "./walk-privacy.input.ts";

/** Whether the answers outlast the walk: to be said until it is handed in. */
export async function setWalkPrivacy(ctx: Ctx, raw: WalkPrivacyInput): Promise<void> {
  const { userId } = requireWalker(ctx);
  const parsed = WalkPrivacyInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ keep: ["Choose one of the two."] });
  const { id } = await findOwnWalk(ctx, parsed.data.token);
  const changed = await ctx.em.execute<{ id: string }[]>(
    `update wizard_user_sessions set store_user_data = ?, last_modified = statement_timestamp(), revision = revision + 1
      where session_id = ? and user_id = ? and not is_completed and deleted_at is null returning session_id as id`,
    [parsed.data.storeUserData, id, userId],
  );
  // Handed in meanwhile: what stands was handed in with the answers kept, or they are gone.
  if (changed.length === 0) throw new Conflict("walk");
}
