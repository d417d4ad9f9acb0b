import type { FilterQuery, InferEntity } from "@mikro-orm/core";
import type { User } from "../../identity/index.ts";
import { whyNotFindable } from "../audit-log.input.ts";
import type { ListUsersInput } from "./list-users.input.ts";

export type UserFilter = Pick<ListUsersInput, "words" | "role" | "state">;
type Where = FilterQuery<InferEntity<typeof User>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A guest has no account yet, and an erased person has none any more. */
export const HAS_ACCOUNT: Where = { isGuest: false, erasedAt: null };

export function usersWhere({ words, role, state }: UserFilter): Where {
  const where: Where[] = [HAS_ACCOUNT];
  if (words) where.push(whoIsCalled(words));
  if (role) where.push({ role });
  if (state) where.push({ isActive: state !== "inactive" });
  if (state === "unverified") where.push({ emailVerifiedAt: null });
  return { $and: where };
}

function whoIsCalled(words: string): Where {
  if (whyNotFindable(words) !== null) return { id: { $in: [] } };
  if (UUID.test(words)) return { id: words };
  const part = `%${words.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return { $or: [{ email: { $ilike: part } }, { name: { $ilike: part } }] };
}
