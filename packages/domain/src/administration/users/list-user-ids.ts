import { User } from "../../identity/index.ts";
import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import type { UserOrder } from "./list-users.input.ts";
import { usersOrder } from "./users-order.ts";
import { type UserFilter, usersWhere } from "./users-where.ts";

/** Everybody whom the list finds, in its order, for exports: looked up once, so that nobody moves while pieces are read. */
export async function listUserIds(
  ctx: Ctx,
  { sort, ...filter }: UserFilter & { readonly sort: UserOrder },
): Promise<string[]> {
  requireAdministrator(ctx);
  const found = await ctx.em.find(User, usersWhere(filter), { fields: ["id"], orderBy: usersOrder(sort) });
  return found.map(({ id }) => id);
}
