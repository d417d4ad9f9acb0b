import { mayActOn, mayBeSentResetLink, mayChangeRoles, type UserDetail } from "@boardwalk/domain/administration";
import type { UserRole } from "@boardwalk/domain/kernel";

/** What the reader may do with an account; the verbs ask again. */
export interface UserActs {
  mayAct: boolean;
  /** Roles to give, each as its button says it. */
  roles: readonly (readonly [role: UserRole, label: string])[];
  maySendReset: boolean;
  hasPassword: boolean;
  address: string | null;
  isActive: boolean;
}

const LABELS: Record<UserRole, string> = {
  USER: "Make user",
  ADMIN: "Make administrator",
  SUPER_ADMIN: "Make super administrator",
};
const ORDER = ["USER", "ADMIN", "SUPER_ADMIN"] as const;

export function userActsOf(user: UserDetail, reader: { role: UserRole }): UserActs {
  return {
    mayAct: mayActOn(reader, user),
    roles: mayChangeRoles(reader)
      ? ORDER.filter((role) => role !== user.role).map((role) => [role, LABELS[role]] as const)
      : [],
    maySendReset: mayBeSentResetLink(user),
    hasPassword: user.waysIn.hasPassword,
    address: user.email,
    isActive: user.isActive,
  };
}
