import type { UserRole } from "../../kernel/index.ts";

const RANK: Record<UserRole, number> = { USER: 0, ADMIN: 1, SUPER_ADMIN: 2 };

/** Whether who had one role may do less in the other: what they made with their rights then ends. */
export function losesRights(from: UserRole, to: UserRole): boolean {
  return RANK[to] < RANK[from];
}
