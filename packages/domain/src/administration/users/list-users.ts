import { type InferEntity, type QueryOrderMap, raw } from "@mikro-orm/core";
import { User } from "../../identity/index.ts";
import { type Ctx, requireAdministrator } from "../../kernel/index.ts";
import { countSessions } from "./count-sessions.ts";
import type { ListUsersInput, UserOrder } from "./list-users.input.ts";
import { presentUser, type UserView } from "./present-user.ts";
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
    orderBy: [orderOf(filter.sort), { id: "asc" }],
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const sessions = await countSessions(
    ctx,
    found.map(({ id }) => id),
  );
  return { users: found.map((user) => presentUser(user, sessions.get(user.id) ?? 0)), page, pages, total };
}

/** Whoever never signed in stands last, either way. */
function orderOf(sort: UserOrder): QueryOrderMap<InferEntity<typeof User>> {
  const direction = sort.startsWith("-") ? "desc" : "asc";
  switch (sort) {
    case "name":
    case "-name":
      return { [raw("lower(coalesce(full_name, email))")]: direction };
    case "joined":
    case "-joined":
      return { createdAt: direction };
    default:
      return { lastLoginAt: `${direction} nulls last` };
  }
}
