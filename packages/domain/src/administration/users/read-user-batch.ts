import { User } from "../../identity/index.ts";
import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { countSessions } from "./count-sessions.ts";
import { presentUser, type UserView } from "./present-user.ts";
import { type UserFilter, usersWhere } from "./users-where.ts";

const BATCH_SIZE = 1_000;

/** The people after one of them, for exports that read piece by piece and hold no transaction open meanwhile. */
export async function readUserBatch(
  ctx: Ctx,
  { after, ...filter }: UserFilter & { readonly after: string | null },
): Promise<UserView[]> {
  requireAdministrator(ctx);
  const where = usersWhere(filter);
  const found = await ctx.em.find(User, after === null ? where : { $and: [where, { id: { $gt: after } }] }, {
    orderBy: { id: "asc" },
    limit: BATCH_SIZE,
  });
  const sessions = await countSessions(
    ctx,
    found.map(({ id }) => id),
  );
  return found.map((user) => presentUser(user, sessions.get(user.id) ?? 0));
}
