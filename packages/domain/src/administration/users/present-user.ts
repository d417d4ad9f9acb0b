import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import type { User } from "../../identity/index.ts";
import type { UserRole } from "../../kernel/index.ts";

/** Somebody with an account, as a list of administration shows them. */
export interface UserView {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: UserRole;
  readonly isActive: boolean;
  /** They have shown that the address is theirs. */
  readonly isVerified: boolean;
  readonly joinedAt: Date;
  readonly lastSignInAt: Date | null;
  /** Sessions that are alive. */
  readonly sessions: number;
}

export type StoredUser = Pick<
  EntityDTO<InferEntity<typeof User>>,
  "id" | "name" | "email" | "role" | "isActive" | "emailVerifiedAt" | "createdAt" | "lastLoginAt"
>;

export function presentUser(user: StoredUser, sessions: number): UserView {
  return {
    id: user.id,
    name: user.name ?? null,
    email: user.email ?? null,
    role: user.role,
    isActive: user.isActive,
    isVerified: user.emailVerifiedAt != null,
    joinedAt: user.createdAt,
    lastSignInAt: user.lastLoginAt ?? null,
    sessions,
  };
}
