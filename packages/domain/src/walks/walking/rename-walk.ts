import { type Ctx, Invalid } from "../../kernel/index.ts";
import { RenameWalkInput } from "./rename-walk.input.ts";
import { requireOwnWalk } from "./require-own-walk.ts";

/** How its walker calls it; what is not said of the description leaves it. */
export async function renameWalk(ctx: Ctx, raw: RenameWalkInput): Promise<void> {
  const parsed = RenameWalkInput.safeParse(raw);
  if (!parsed.success) throw new Invalid({ name: parsed.error.issues.map(({ message }) => message) });
  const { token, name, description } = parsed.data;
  const walk = await requireOwnWalk(ctx, token);
  await ctx.em.execute(
    `update wizard_user_sessions set session_name = ?, session_description = ?, last_modified = statement_timestamp()
     where session_id = ?`,
    [name, description === undefined ? walk.description : description || null, walk.id],
  );
}
