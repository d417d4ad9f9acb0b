import { User } from "../../identity/index.ts";
import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { countSessions } from "./count-sessions.ts";
import { presentUser, type UserView } from "./present-user.ts";
import { HAS_ACCOUNT } from "./users-where.ts";

/** These people, in this order, for exports that read piece by piece and hold no transaction open meanwhile. Whoever is gone by now is left out. */
export async function readUserBatch(ctx: Ctx, { ids }: { readonly ids: readonly string[] }): Promise<UserView[]> {
  requireAdministrator(ctx);
  const found = await ctx.em.find(User, { $and: [{ id: { $in: [...ids] } }, HAS_ACCOUNT] });
  const users = new Map(found.map((user) => [user.id, user]));
  const sessions = await countSessions(ctx, ids);
  return ids.flatMap((id) => {
    const user = users.get(id);
    return user ? [presentUser(user, sessions.get(id) ?? 0)] : [];
  });
}
