import type { UserRole } from "../../kernel/index.ts";

/** Roles are given and taken by super administrators alone. */
export function mayChangeRoles({ role }: { readonly role: UserRole }): boolean {
  return role === "SUPER_ADMIN";
}
