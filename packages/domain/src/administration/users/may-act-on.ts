import type { UserRole } from "../../kernel/index.ts";

interface Ranked {
  readonly role: UserRole;
}

/** Super administrators act on everybody, administrators on users alone. */
export function mayActOn(actor: Ranked, user: Ranked): boolean {
  return actor.role === "SUPER_ADMIN" || (actor.role === "ADMIN" && user.role === "USER");
}
