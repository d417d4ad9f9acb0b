import { User } from "../../identity/index.ts";
import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { countSessions } from "./count-sessions.ts";
import type { ListUsersInput } from "./list-users.input.ts";
import { presentUser, type UserView } from "./present-user.ts";
import { usersOrder } from "./users-order.ts";
import { usersWhere } from "./users-where.ts";

export interface UsersPage {
  readonly users: UserView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 50;

/** Everybody who has an account, or those whom the filter asks for. */
export async function listUsers(ctx: Ctx, filter: ListUsersInput): Promise<UsersPage> {
  requireAdministrator(ctx);
  const where = usersWhere(filter);
  const total = await ctx.em.count(User, where);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const found = await ctx.em.find(User, where, {
    orderBy: usersOrder(filter.sort),
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const sessions = await countSessions(
    ctx,
    found.map(({ id }) => id),
  );
  return { users: found.map((user) => presentUser(user, sessions.get(user.id) ?? 0)), page, pages, total };
}
