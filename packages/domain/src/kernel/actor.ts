export const USER_ROLES = ["USER", "ADMIN", "SUPER_ADMIN"] as const;
export type UserRole = (typeof USER_ROLES)[number];

export function parseUserRole(stored: unknown): UserRole {
  return USER_ROLES.find((role) => role === stored) ?? "USER";
}

export interface Member {
  readonly kind: "member";
  readonly userId: string;
  readonly sessionId: string;
  readonly role: UserRole;
}

/** A program that somebody gave a token of theirs: it acts for them, and only as far as its scopes go. */
export interface TokenBearer {
  readonly kind: "token";
  readonly userId: string;
  readonly tokenId: string;
  readonly organizationId: string;
  readonly scopes: readonly string[];
  readonly role: UserRole;
}

/** Somebody without an account who walks: a person in the tables, and nobody wherever an account is needed. */
export interface Guest {
  readonly kind: "guest";
  readonly userId: string;
  readonly sessionId: string;
}

/** Whoever may be on a walk. */
export type Walker = Member | Guest;

export type Actor =
  | { readonly kind: "visitor" }
  | Walker
  | TokenBearer
  | { readonly kind: "system"; readonly name: string };

export const visitor: Actor = { kind: "visitor" };
