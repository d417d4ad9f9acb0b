import { type InferEntity, type QueryOrderMap, raw } from "@mikro-orm/core";
import type { User } from "../../identity/index.ts";
import type { UserOrder } from "./list-users.input.ts";

type Order = QueryOrderMap<InferEntity<typeof User>>;

/** Whoever never signed in stands last, either way. */
export function usersOrder(sort: UserOrder): Order[] {
  return [orderBy(sort), { id: "asc" }];
}

function orderBy(sort: UserOrder): Order {
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
