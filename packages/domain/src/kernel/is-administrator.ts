import type { UserRole } from "./actor.ts";

export function isAdministrator({ role }: { readonly role: UserRole }): boolean {
  return role !== "USER";
}
